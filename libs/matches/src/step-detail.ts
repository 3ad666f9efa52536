import type { Presence, RecordedBy } from './after/presence';
import type { MatchState } from './match.entity';

/** What a step is about beyond its name: ids, codes and times, never words that somebody wrote. */
export interface StepDetail {
  /** How the match stood before, so that a slip may be taken back. */
  readonly before?: StateBefore;
  /** The step that was taken back. */
  readonly undoes?: string;
  /** Until when an answer is asked for. */
  readonly until?: string;
  /** The side that turned to the centre. */
  readonly askedBy?: 'resident' | 'group';
  /** How many come now. */
  readonly party?: { readonly adults: number; readonly children: number };
  /** The session that was moved or cancelled, or whose place was given back. */
  readonly session?: SessionInStep;
  /** What stood in the record of a place that was let go. */
  readonly record?: {
    readonly state: Presence;
    readonly minutes: number | null;
    readonly recordedBy: RecordedBy;
  };
}

export interface StateBefore {
  readonly state: MatchState;
  readonly stateSince: string;
  readonly waitingSince: string | null;
  readonly calledAt: string | null;
  /** The clocks that the step stopped. */
  readonly clocks: readonly string[];
}

export interface SessionInStep {
  readonly id: string;
  /** Its times then. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly movedTo?: { readonly startsAt: string; readonly endsAt: string };
}
