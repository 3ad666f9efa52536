import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type MatchState =
  | 'invited'
  | 'with-group'
  | 'with-coordinator'
  | 'waiting'
  | 'offered'
  | 'approved'
  | 'attended'
  | 'absent'
  | 'declined'
  | 'withdrawn'
  | 'expired';

/** Under way: somebody has to do something, or a session is still to come. */
export const LIVE_STATES = [
  'invited',
  'with-group',
  'with-coordinator',
  'waiting',
  'offered',
  'approved',
] as const satisfies readonly MatchState[];

export type EndedBy = 'resident' | 'group' | 'coordinator' | 'guardian' | 'clock';

/** A resident and an opening put together, from the first interest to its end. */
@Entity('matches')
@Check('matches_origin_check', "origin IN ('interest', 'invitation', 'introduction')")
@Check(
  'matches_state_check',
  `state IN ('invited', 'with-group', 'with-coordinator', 'waiting', 'offered',
    'approved', 'attended', 'absent', 'declined', 'withdrawn', 'expired')`,
)
@Check('matches_ended_by_check', "ended_by IN ('resident', 'group', 'coordinator', 'guardian', 'clock')")
@Check('matches_asked_by_check', "asked_by IN ('group', 'ladder', 'coordinator')")
@Check('matches_asked_check', "asked_by IS NULL OR origin <> 'interest'")
@Check('matches_party_check', 'adults >= 1 AND children >= 0')
@Check('matches_consent_by_check', "consent_by IN ('counter', 'telephone', 'letter')")
@Check('matches_entered_check', '(entered_by IS NULL) = (consent_by IS NULL)')
@Index(['personId', 'openingId'], {
  unique: true,
  where: "state IN ('invited', 'with-group', 'with-coordinator', 'waiting', 'offered', 'approved')",
})
@Index('matches_waiting_idx', ['state', 'stateSince'], {
  where: "state IN ('invited', 'with-group', 'with-coordinator', 'waiting', 'offered')",
})
@Index('matches_waiting_since_idx', ['waitingSince', 'id'], { where: "state = 'waiting'" })
@Index('matches_called_idx', ['id'], { where: 'called_at IS NOT NULL' })
export class Match {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId: string;

  @Column('uuid')
  @ForeignKey('Opening')
  @Index()
  openingId: string;

  @Column('text', { default: 'interest' })
  origin: 'interest' | 'invitation' | 'introduction';

  /** Who put the two together, where it was not the resident. */
  @Column('text', { nullable: true })
  askedBy: 'group' | 'ladder' | 'coordinator' | null;

  /** Places that the party takes in each session; the resident is one of them. Children take none. */
  @Column('integer', { default: 1 })
  adults: number;

  @Column('integer', { default: 0 })
  children: number;

  @Column('text')
  state: MatchState;

  @Column('timestamptz')
  stateSince: Date;

  /** The resident's own words to the group. */
  @Column('text', { default: '' })
  message: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { default: '' })
  reasonNote: string;

  @Column('text', { nullable: true })
  endedBy: EndedBy | null;

  /** Since when it stands on the waiting list; its turn goes by this. */
  @Column('timestamptz', { nullable: true })
  waitingSince: Date | null;

  /** On the last day before: told then that a place is free for whoever says yes first; null once it is taken. */
  @Column('timestamptz', { nullable: true })
  calledAt: Date | null;

  /** The resident's answer to the reminder a week before. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** The coordinator who entered it for somebody on paper or telephone, and how that person agreed. */
  @Column('uuid', { nullable: true })
  @ForeignKey('Account')
  enteredBy: string | null;

  @Column('text', { nullable: true })
  consentBy: 'counter' | 'telephone' | 'letter' | null;

  @Column('timestamptz')
  createdAt: Date;
}
