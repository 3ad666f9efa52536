import type { Change, Obstacle, Pair } from '../change';
import type { Day, Span } from '../model';
import type { DatedSession } from '../sessions';
import type { WeekRange } from '../week';

/** A failed `list` rule keeps a person out of the list; a failed `place` rule only keeps a place from being held. */
export type Blocks = 'list' | 'place';

interface OnSession {
  readonly session: number;
  readonly day: Day;
}

/** What each rule looked at: codes and numbers that a page turns into words. */
export interface RuleData {
  'opening-open': { obstacles: readonly Obstacle[]; upcoming: number; withFreePlace: number };
  age: {
    minimum: number | null;
    maximum: number | null;
    sessions: readonly (OnSession & { age: number | null })[];
  };
  'guardian-consent': {
    sessions: readonly (OnSession & { age: number | null; consent: boolean })[];
  };
  residency: { anyOf: readonly string[]; stated: readonly string[] };
  qualification: {
    required: readonly string[];
    sessions: readonly (OnSession & { missing: readonly string[] })[];
  };
  language: { required: readonly string[]; missing: readonly string[] };
  time: {
    sessions: readonly (OnSession & Span & { missing: readonly WeekRange[]; away: readonly Day[] })[];
  };
  /** Metres are rounded up; `null` is unknown. */
  distance: {
    metres: number | null;
    longestWay: number;
    openingOnline: boolean;
    personOnline: boolean;
  };
  access: { needed: readonly string[]; missing: readonly string[] };
  insurance: { asked: boolean; sessions: readonly (OnSession & { covered: boolean })[] };
  /** `travelMinutes` is rounded up. */
  'no-overlap': {
    sessions: readonly (OnSession & { conflicts: readonly (Span & { travelMinutes: number })[] })[];
  };
  willing: { paused: boolean; declined: boolean; blocked: boolean };
}

export type RuleCode = keyof RuleData;

/** When a pair is judged: milliseconds since 1970, and the Tokyo day. */
export interface Moment {
  readonly now: number;
  readonly today: Day;
}

/** A rule about a person and an opening, whatever the session. */
export interface PairRule<C extends RuleCode> {
  readonly code: C;
  readonly blocks: Blocks;
  readonly judges: 'pair';
  holds(pair: Pair, moment: Moment): boolean;
  datum(pair: Pair, moment: Moment): RuleData[C];
  /** What could make it hold, smallest first. */
  changes(pair: Pair, moment: Moment): Change[];
}

/** A rule that must hold for the same session as the other rules of its kind. */
export interface SessionRule<C extends RuleCode> {
  readonly code: C;
  readonly blocks: Blocks;
  readonly judges: 'session';
  holds(session: DatedSession, pair: Pair): boolean;
  datum(sessions: readonly DatedSession[], pair: Pair): RuleData[C];
  /** What could make it hold for one of these sessions, smallest first. */
  changes(sessions: readonly DatedSession[], pair: Pair, moment: Moment): Change[];
}

export type AnyPairRule = { [C in RuleCode]: PairRule<C> }[RuleCode];
export type AnySessionRule = { [C in RuleCode]: SessionRule<C> }[RuleCode];

export function onSession({ session, day }: DatedSession): OnSession {
  return { session: session.number, day };
}

/** Those of `required` that `held` lacks. */
export function lacking(required: readonly string[], held: readonly string[]): string[] {
  return required.filter((code) => !held.includes(code));
}
