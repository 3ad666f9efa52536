import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An account's LINE user; the id is known to our bot alone. */
@Entity('line_links')
export class LineLink {
  @PrimaryColumn('uuid')
  @ForeignKey('Account')
  accountId: string;

  @Column('text', { unique: true })
  lineUserId: string;

  @Column('timestamptz')
  linkedAt: Date;

  /** When LINE last said something about it: what it says later about an earlier time is not news. */
  @Column('timestamptz')
  changedAt: Date;

  /** Nothing reaches the person over LINE from then on. */
  @Column('timestamptz', { nullable: true })
  blockedAt: Date | null;
}
