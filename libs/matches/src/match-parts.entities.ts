import { Check, Column, Entity, Exclusion, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import { Match } from './match.entity';
import type { StepDetail } from './step-detail';

/** The sessions that a match is about. */
@Entity('match_sessions')
export class MatchSession {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Match)
  matchId: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Session')
  @Index()
  sessionId: string;
}

/** A place held in a session; nobody holds two that overlap. */
@Entity('held_places')
@Exclusion(
  'held_places_no_overlap',
  'USING gist (person_id WITH =, during WITH &&) WHERE (released_at IS NULL)',
)
@Check('held_places_places_check', 'places >= 1')
@Index(['sessionId', 'personId'], { unique: true, where: 'released_at IS NULL' })
@Index('held_places_session_id_idx', ['sessionId'], { where: 'released_at IS NULL' })
export class HeldPlace {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Match)
  @Index()
  matchId: string;

  @Column('uuid')
  @ForeignKey('Session')
  sessionId: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId: string;

  @Column('tstzrange')
  during: string;

  /** As many as the party has adults. */
  @Column('integer', { default: 1 })
  places: number;

  /** The session was moved then, and the resident has not said yes again. */
  @Column('timestamptz', { nullable: true })
  askedAgainAt: Date | null;

  @Column('timestamptz')
  heldAt: Date;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;
}

/** One step in the life of a match; never changed. */
@Entity('match_steps')
@Index(['matchId', 'number'])
export class MatchStep {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  /** Orders the steps of a match, also those of one moment. */
  @Column('integer')
  @Generated('increment')
  number: number;

  @Column('uuid')
  @ForeignKey(() => Match)
  matchId: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  actor: string;

  @Column('text')
  step: string;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Codes, ids and times alone. */
  @Column('jsonb', { nullable: true })
  detail: StepDetail | null;
}
