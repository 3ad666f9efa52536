import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from '../account.entity';

export type LinkPurpose = 'sign-in' | 'invitation';

/** A one-use way in; the token itself is nowhere, only its hash. */
@Entity('sign_in_links')
@Check('sign_in_links_purpose_check', "purpose IN ('sign-in', 'invitation')")
export class SignInLink {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Account)
  @Index()
  accountId: string;

  @Column('text', { unique: true })
  tokenHash: string;

  /** An invitation lets staff register their first passkey. */
  @Column('text', { default: 'sign-in' })
  purpose: LinkPurpose;

  /** Of the secret that the asking browser holds; without one the link works anywhere. */
  @Column('text', { nullable: true })
  @Index({ where: 'used_at IS NULL' })
  browserHash: string | null;

  /** How often the code of the mail was typed. */
  @Column('integer', { default: 0 })
  codeTries: number;

  @Column('text', { nullable: true })
  returnTo: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
