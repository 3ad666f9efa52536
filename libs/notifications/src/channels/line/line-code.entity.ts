import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A code that links an account to whoever sends it to the bot, once. */
@Entity('line_codes')
export class LineCode {
  /** The code itself is nowhere. */
  @PrimaryColumn('text')
  codeHash: string;

  @Column('uuid')
  @ForeignKey('Account')
  @Index()
  accountId: string;

  @Column('timestamptz')
  madeAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
