import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity';

/** A one-use way in; the token itself is nowhere, only its hash. */
@Entity('sign_in_links')
export class SignInLink {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Account)
  @Index()
  accountId: string;

  @Column('text', { unique: true })
  tokenHash: string;

  @Column('text', { nullable: true })
  returnTo: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
