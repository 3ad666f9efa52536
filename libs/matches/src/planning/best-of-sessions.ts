import type { Tx } from '@app/database';
import { type PeopleIndex, peopleForOpening } from '@app/engine';
import type { Opening, PlanEdge } from '@app/matching';

/** So many of each session stand to choose from; who is not among them is not planned. */
const BEST = 50;

/** The best residents for each session by itself, by the index or by SQL. */
export async function bestOfSessions(
  tx: Tx,
  openings: readonly Opening[],
  index: PeopleIndex | null,
  now: Date,
): Promise<PlanEdge[]> {
  const edges: PlanEdge[] = [];
  for (const opening of openings)
    for (const session of opening.sessions) {
      const alone = { ...opening, sessions: [session] };
      const best = index ? index.rank(alone, now, BEST) : await peopleForOpening(tx, alone, now, BEST);
      edges.push(...best.map(({ person, score }) => ({ person, session: session.number, score })));
    }
  return edges;
}
