import { type Opening, type RankedPerson, rankPeople } from '@app/matching';
import { type Crowd, inOrderOfPoints } from './crowd';
import { quickNo } from './free-time';

export interface Pair {
  readonly person: number;
  readonly session: number;
  readonly score: number;
}

const AT_ONCE = 1000;

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

/** Later ones of the order have fewer points, or as many: what one thousand leaves open, the next may fill. */
function firstListed(opening: Opening, crowd: Crowd, all: Int32Array, wanted: number, now: Date) {
  const listed: RankedPerson[] = [];
  const isBusy = quickNo(crowd.free, opening.sessions[0]!);
  const order = all.filter((at) => !isBusy(at));
  for (let at = 0; at < order.length && listed.length < wanted; at += AT_ONCE) {
    const people = Array.from(order.subarray(at, at + AT_ONCE), (position) => crowd.people[position]!);
    listed.push(...rankPeople(opening, people, now, wanted).candidates);
  }
  return listed.slice(0, wanted);
}
