import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Match } from '../match.entity';
import { HeldPlace } from '../match-parts.entities';
import type { Presence, RecordedBy, SaidBy } from './presence';

/** What one side says of a session: there or not, and for how many minutes. */
@Entity('attendance_words')
@Check('attendance_words_said_by_check', "said_by IN ('group', 'resident', 'code')")
@Check('attendance_words_state_check', "state IN ('attended', 'absent')")
@Check(
  'attendance_words_minutes_check',
  "minutes IS NULL OR (state = 'attended' AND minutes BETWEEN 1 AND 1440)",
)
export class AttendanceWord {
  @PrimaryColumn('uuid')
  @ForeignKey(() => HeldPlace)
  heldPlaceId: string;

  @PrimaryColumn('text')
  saidBy: SaidBy;

  @Column('text')
  state: Presence;

  @Column('integer', { nullable: true })
  minutes: number | null;

  @Column('timestamptz')
  saidAt: Date;
}

/** What stands in the record of a session. */
@Entity('attendances')
@Check('attendances_recorded_by_check', "recorded_by IN ('group', 'resident', 'code', 'clock')")
@Check('attendances_state_check', "state IN ('attended', 'absent')")
@Check('attendances_minutes_check', "minutes IS NULL OR (state = 'attended' AND minutes BETWEEN 1 AND 1440)")
export class Attendance {
  @PrimaryColumn('uuid')
  @ForeignKey(() => HeldPlace)
  heldPlaceId: string;

  @Column('text')
  state: Presence;

  @Column('integer', { nullable: true })
  minutes: number | null;

  @Column('text')
  recordedBy: RecordedBy;

  @Column('timestamptz')
  recordedAt: Date;

  /** Since when both sides say the same minutes. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;
}

/** A word of thanks, one from each side. */
@Entity('thanks')
@Check('thanks_said_by_check', "said_by IN ('group', 'resident')")
export class Thanks {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Match)
  matchId: string;

  @PrimaryColumn('text')
  saidBy: 'group' | 'resident';

  @Column('text')
  words: string;

  @Column('timestamptz')
  saidAt: Date;
}

/** Something that was not as agreed, told to the centre. */
@Entity('consultations')
@Check('consultations_asked_by_check', "asked_by IN ('resident', 'group')")
@Check('consultations_outcome_check', '(settled_at IS NULL) = (outcome IS NULL)')
export class Consultation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Match)
  @Index()
  matchId: string;

  @Column('text')
  askedBy: 'resident' | 'group';

  @Column('text')
  words: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('text', { default: '' })
  outcomeNote: string;
}
