import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Match } from '../match.entity';

/** What of a person may be shown to a group; nothing else ever is. */
export const SHOWN_FIELDS = ['name', 'kana', 'phone', 'email', 'town'] as const;
export type ShownField = (typeof SHOWN_FIELDS)[number];

export type ConsentWay = 'online' | 'counter' | 'telephone' | 'letter';
export type ClosedBecause = 'consent-withdrawn' | 'purpose-over' | 'match-ended';

/**
 * The resident's consent that one group sees exactly these fields, for one match: given, then opened once the match is
 * approved, closed when it is withdrawn or its purpose is over, and destroyed when the group says so.
 */
@Entity('disclosures')
@Check('disclosures_fields_check', "fields <@ ARRAY['name', 'kana', 'phone', 'email', 'town']")
@Check('disclosures_purpose_check', "purpose IN ('take-part')")
@Check('disclosures_consent_by_check', "consent_by IN ('online', 'counter', 'telephone', 'letter')")
@Check('disclosures_closed_check', '(closed_at IS NULL) = (closed_because IS NULL)')
@Check(
  'disclosures_closed_because_check',
  "closed_because IN ('consent-withdrawn', 'purpose-over', 'match-ended')",
)
@Check('disclosures_withdrawn_check', 'withdrawn_at IS NULL OR closed_at IS NOT NULL')
@Check('disclosures_destroyed_check', '(destroyed_at IS NULL) = (destroyed_by IS NULL)')
export class Disclosure {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid', { unique: true })
  @ForeignKey(() => Match)
  matchId: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId: string;

  @Column('uuid')
  @ForeignKey('Group')
  groupId: string;

  @Column('text', { array: true })
  fields: ShownField[];

  /** To take part: whatever else a group would like to do with them needs another consent. */
  @Column('text', { default: 'take-part' })
  purpose: 'take-part';

  @Column('timestamptz')
  consentedAt: Date;

  @Column('text')
  consentBy: ConsentWay;

  /** Both sides and the centre have said yes: the group sees the fields from now on. */
  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  /** When the purpose is over. */
  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  closedBecause: ClosedBecause | null;

  @Column('timestamptz', { nullable: true })
  destroyedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('Account')
  destroyedBy: string | null;
}
