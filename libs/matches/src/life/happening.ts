import type { MatchParties } from '../match-parties.query';

/** One thing that happened to a match, to be told. */
export interface Happening {
  readonly parties: MatchParties;
  /** The step's id: each recipient hears of it once. */
  readonly eventId: string;
  readonly now: Date;
  readonly usefulUntil?: Date;
  /** Somebody may still take the step back. */
  readonly heldBack?: boolean;
}
