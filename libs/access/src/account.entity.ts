import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who can sign in; addresses are kept in lower case. */
@Entity('accounts')
@Check('accounts_email_check', 'email = lower(email)')
export class Account {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('text', { unique: true })
  email: string;

  @Column('text', { nullable: true })
  name: string | null;

  @Column('text', { default: 'ja' })
  language: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  verifiedAt: Date | null;
}
