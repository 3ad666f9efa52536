import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Match } from '../match.entity';

export type LadderState = 'running' | 'paused' | 'filled' | 'stopped' | 'ended';
export type FieldSort = 'wished' | 'kindred' | 'other';
export type WaySort = 'online' | 'near' | 'middle' | 'far';

/** An opening for which the service asks residents by itself, wave by wave. */
@Entity('ladders')
@Check('ladders_state_check', "state IN ('running', 'paused', 'filled', 'stopped', 'ended')")
@Check('ladders_next_wave_check', "(next_wave_at IS NOT NULL) = (state = 'running')")
@Index('ladders_due_idx', ['nextWaveAt'], { where: "state = 'running'" })
export class Ladder {
  @PrimaryColumn('uuid')
  @ForeignKey('Opening')
  openingId: string;

  @Column('text')
  state: LadderState;

  @Column('timestamptz')
  stateSince: Date;

  /** Twelve hours to answer, and a wave every other hour of the day. */
  @Column('boolean', { default: false })
  urgent: boolean;

  @Column('uuid')
  @ForeignKey('Account')
  startedBy: string;

  @Column('timestamptz')
  startedAt: Date;

  @Column('integer', { default: 0 })
  waves: number;

  @Column('timestamptz', { nullable: true })
  nextWaveAt: Date | null;
}

/** A wave and the figures by which it was chosen; never changed. */
@Entity('ladder_waves')
export class LadderWave {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Ladder)
  openingId: string;

  @PrimaryColumn('integer')
  wave: number;

  @Column('timestamptz')
  at: Date;

  @Column('integer')
  freePlaces: number;

  /** Places expected of those who were asked or said yes before. */
  @Column('double precision')
  awaited: number;

  /** μ */
  @Column('double precision')
  worth: number;

  @Column('integer')
  eligible: number;

  /** Of those, who might be asked by their wish, budget and rest. */
  @Column('integer')
  rested: number;

  @Column('integer')
  asked: number;

  /** Places expected of this wave. */
  @Column('double precision')
  expected: number;
}

/** Whom the ladder asked and by which figures, so that it can be judged later; never changed. */
@Entity('ladder_asks')
@Index(['openingId', 'personId'], { unique: true })
@ForeignKey(() => LadderWave, ['openingId', 'wave'], ['openingId', 'wave'])
@Check('ladder_asks_field_sort_check', "field_sort IN ('wished', 'kindred', 'other')")
@Check('ladder_asks_way_sort_check', "way_sort IN ('online', 'near', 'middle', 'far')")
export class LadderAsk {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Match)
  matchId: string;

  @Column('uuid')
  openingId: string;

  @Column('uuid')
  @ForeignKey('Person')
  @Index()
  personId: string;

  @Column('integer')
  wave: number;

  @Column('integer')
  placeInWave: number;

  @Column('timestamptz')
  askedAt: Date;

  /** μ·p̂ − J·D in ten thousandths. */
  @Column('integer')
  indexValue: number;

  /** p̂ */
  @Column('double precision')
  answerRate: number;

  @Column('integer')
  ownAsked: number;

  @Column('integer')
  ownYes: number;

  @Column('text')
  fieldSort: FieldSort;

  @Column('text')
  waySort: WaySort;

  /** J */
  @Column('double precision')
  price: number;

  /** μ */
  @Column('double precision')
  worth: number;
}
