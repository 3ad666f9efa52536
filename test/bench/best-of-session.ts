import { isListed, type Opening, type Person, rankPeople } from '@app/matching';
import { type Crowd, inOrderOfPoints } from './crowd';

export interface Pair {
  readonly person: number;
  readonly session: number;
  readonly score: number;
}

/**
 * The best residents for each session of an opening, by the engine's rules and points: all are put in order by what
 * does not depend on the session, then judged from the top until enough are listed.
 */
export function bestOfSessions(opening: Opening, crowd: Crowd, wanted: number, now: Date): Pair[] {
  const order = inOrderOfPoints(crowd, opening);
  return opening.sessions.flatMap((session) => {
    const alone = { ...opening, sessions: [session] };
    const { candidates } = rankPeople(alone, firstListed(alone, crowd, order, wanted, now), now);
    return candidates.map(({ person, score }) => ({ person, session: session.number, score }));
  });
}

function firstListed(opening: Opening, crowd: Crowd, order: Int32Array, wanted: number, now: Date): Person[] {
  const listed: Person[] = [];
  for (const at of order) {
    const person = crowd.people[at]!;
    if (isListed(person, opening, now)) listed.push(person);
    if (listed.length === wanted) break;
  }
  return listed;
}
