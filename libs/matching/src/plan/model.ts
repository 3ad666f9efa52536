import type { HeldPlace, Position, Span } from '../model';

export interface PlanSession extends Span {
  /** Unique among the plan's sessions, whatever their opening. */
  readonly number: number;
  readonly opening: number;
  /** `null` is online. */
  readonly position: Position | null;
  /** `null` is unlimited. */
  readonly capacity: number | null;
  /** Places already held, which the plan leaves alone. */
  readonly taken: number;
}

export interface PlanPerson {
  readonly number: number;
  /** Sessions a Tokyo week (Monday first) that the resident wants at most; `null` is no limit. Held places count. */
  readonly perWeek: number | null;
  readonly heldPlaces: readonly HeldPlace[];
}

/** Somebody who is eligible for a session, by number, with the engine's points for it. */
export interface PlanEdge {
  readonly person: number;
  readonly session: number;
  /** Whole points, 0 to 10,000. */
  readonly score: number;
}

export interface PlanInput {
  readonly sessions: readonly PlanSession[];
  readonly people: readonly PlanPerson[];
  /** The best of each session; equal scores in the order in which they should be asked. */
  readonly edges: readonly PlanEdge[];
  /** 0 to 1000: how much a session's first people count beside the fit. */
  readonly coverage: number;
}

/** A proposal: nothing in it is sent before a coordinator approves it. */
export interface Plan {
  /** By session, then best score first, as the input had them. */
  readonly assignments: readonly PlanEdge[];
  /** Points of fit, summed. */
  readonly score: number;
  /** The points of fit and those for covering sessions: what the plan makes as large as it can. */
  readonly value: number;
  /** No plan whatever has a greater value. */
  readonly bound: number;
  /** (bound − value) / bound; 0 is proof that no better plan exists. */
  readonly gap: number;
  /** Whether the overlaps have the form for which the flow is exact; then the gap is 0. */
  readonly exact: boolean;
  readonly filled: number;
  /** Free places; an unlimited session has as many as people who could come. */
  readonly seats: number;
  /** Sessions that somebody comes to, by this plan or before it. */
  readonly sessionsCovered: number;
  /** Openings with such a session. */
  readonly openingsCovered: number;
}

/** What the caller must not pass: somebody or something unknown, twice, or no whole number. */
export class InvalidPlanInput extends Error {
  readonly code = 'invalid-plan-input';

  constructor(readonly fault: string) {
    super(fault);
  }
}
