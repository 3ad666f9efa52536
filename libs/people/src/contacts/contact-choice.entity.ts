import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../person.entity';

/** How somebody without e-mail wants to hear from the centre. */
export const CONTACT_BY = ['paper', 'phone'] as const;
export type ContactBy = (typeof CONTACT_BY)[number];

export interface ContactWish {
  readonly contactBy: ContactBy;
  /** Seven digits, `206-0025`; empty where it is not known. */
  readonly postalCode: string;
  /** As it stands on an envelope; needed for letters. */
  readonly address: string;
  /** When somebody answers the telephone, in their own words. */
  readonly reachable: string;
}

/** A person's own choice of paper or telephone, with what either needs; the number stands on the card. */
@Entity('contact_choices')
@Check('contact_choices_contact_by_check', "contact_by IN ('paper', 'phone')")
@Check('contact_choices_paper_check', "contact_by = 'phone' OR address <> ''")
export class ContactChoice {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Person)
  personId: string;

  @Column('text')
  contactBy: ContactBy;

  @Column('text', { default: '' })
  postalCode: string;

  @Column('text', { default: '' })
  address: string;

  @Column('text', { default: '' })
  reachable: string;

  @Column('timestamptz')
  notedAt: Date;

  /** The coordinator who wrote it down; null for the person's own hand. */
  @Column('uuid', { nullable: true })
  @ForeignKey('Account')
  notedBy: string | null;
}
