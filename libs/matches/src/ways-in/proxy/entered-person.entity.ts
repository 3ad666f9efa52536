import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Match } from '../../match.entity';

/** A card that the centre entered for somebody on paper or telephone, and how that person agreed. */
@Entity('entered_people')
@Check('entered_people_consent_by_check', "consent_by IN ('counter', 'telephone', 'letter')")
export class EnteredPerson {
  @PrimaryColumn('uuid')
  @ForeignKey('Person')
  personId: string;

  @Column('uuid')
  @ForeignKey('Account')
  enteredBy: string;

  @Column('text')
  consentBy: NonNullable<Match['consentBy']>;

  @Column('timestamptz')
  enteredAt: Date;
}
