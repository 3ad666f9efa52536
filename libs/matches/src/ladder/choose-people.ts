import type { Tx } from '@app/database';
import { type FoundPerson, peopleForOpening } from '@app/engine';
import { answerRate, askObstacle, type Candidate, type LadderSettings } from '@app/ladder';
import type { Opening } from '@app/matching';
import { fieldSort, fittingSessions, waySort } from './factors';
import type { FieldSort, WaySort } from './ladder.entities';
import type { Learnt } from './learnt.query';
import { type AskedPerson, whoWasAsked } from './who-was-asked.query';

/** So many of those who fit best are looked at: more would not be asked in months. */
const MOST = 2000;

export interface LadderCandidate extends Candidate {
  readonly personId: string;
  readonly ownAsked: number;
  readonly ownYes: number;
  readonly fieldSort: FieldSort;
  readonly waySort: WaySort;
}

export interface Eligible {
  readonly eligible: number;
  /** Those of them who may be asked now. */
  readonly rested: readonly LadderCandidate[];
}

export interface Choosing {
  readonly openingId: string;
  readonly opening: Opening;
  readonly openSessions: number;
  readonly settings: LadderSettings;
  readonly learnt: Learnt;
}

/** Everybody who is eligible by the engine's rules, and who of them may be asked now. */
export async function eligiblePeople(tx: Tx, choosing: Choosing, now: Date): Promise<Eligible> {
  const found = await peopleForOpening(tx, choosing.opening, now, MOST);
  const ids = found.map(({ personId }) => personId);
  const asked = await whoWasAsked(tx, choosing.openingId, ids, now);
  const byId = new Map(asked.map((each) => [each.personId, each]));
  const rested = found.flatMap((fit) => {
    const person = byId.get(fit.personId);
    return person && mayBeAsked(person, choosing.settings, now) ? [candidateOf(fit, person, choosing)] : [];
  });
  return { eligible: found.length, rested };
}

export function mayBeAsked(
  { history, wish }: AskedPerson,
  { coolDownDays }: LadderSettings,
  now: Date,
): boolean {
  return askObstacle(history, wish, coolDownDays, now.getTime()) === null;
}

function candidateOf(
  fit: FoundPerson,
  { personId, number, price, own, history }: AskedPerson,
  { opening, openSessions, learnt: { prior, factors } }: Choosing,
): LadderCandidate {
  const field = fieldSort(fit.parts);
  const way = waySort(opening, fit.parts);
  return {
    ...{ personId, number, price, fieldSort: field, waySort: way, ownAsked: own.asked, ownYes: own.yes },
    answerRate: answerRate(own, prior, factors.field[field], factors.way[way]),
    places: fittingSessions(fit.parts, openSessions),
    lastAskedAt: history.askedAt.length > 0 ? Math.max(...history.askedAt) : null,
  };
}
