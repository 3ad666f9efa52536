import { type Opening, type Person, type RankedPerson, rankPeople } from '@app/matching';
import { type Crowd, inOrderOfPoints } from './crowd';
import { quickNo } from './free-time';

export interface Pair {
  readonly person: number;
  readonly session: number;
  readonly score: number;
}

const AT_ONCE = 100;

/**
 * The best residents for each session of an opening, by the engine's rules and points: all are put in order by what
 * does not depend on the session, then ranked from the top, many at once, until enough are listed.
 */
export function bestOfSessions(opening: Opening, crowd: Crowd, wanted: number, now: Date): Pair[] {
  const order = inOrderOfPoints(crowd, opening);
  return opening.sessions.flatMap((session) => {
    const alone = { ...opening, sessions: [session] };
    return firstListed(alone, crowd, order, wanted, now).map(({ person, score }) => ({
      person,
      session: session.number,
      score,
    }));
  });
}

/** Later ones of the order have as many points or fewer: what one hundred leaves open, the next may fill. */
function firstListed(opening: Opening, crowd: Crowd, order: Int32Array, wanted: number, now: Date) {
  const isBusy = quickNo(crowd.free, opening.sessions[0]!);
  const listed: RankedPerson[] = [];
  let people: Person[] = [];
  for (let at = 0; at < order.length && listed.length < wanted; at++) {
    if (!isBusy(order[at]!)) people.push(crowd.people[order[at]!]!);
    if (people.length < AT_ONCE && at < order.length - 1) continue;
    listed.push(...rankPeople(opening, people, now, wanted).candidates);
    people = [];
  }
  return listed.slice(0, wanted);
}
