import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A new address that waits for a word from there; the new address stands in an account that has nothing else yet. */
@Entity('address_changes')
@Index('address_changes_account_id_idx', ['accountId', 'askedAt'])
export class AddressChange {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey('Account')
  accountId: string;

  @Column('uuid')
  @ForeignKey('Account')
  newAccountId: string;

  /** Of the link in the letter; the token itself is nowhere. */
  @Column('text', { unique: true })
  tokenHash: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;
}
