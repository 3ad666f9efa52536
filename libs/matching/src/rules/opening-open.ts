import type { Obstacle } from '../change';
import type { Opening } from '../model';
import { hasFreePlace, isUpcoming, openSessions, upcomingSessions } from '../sessions';
import type { PairRule } from './rule';

/** Published, inside its publish window, before its deadline, and a session to come has a free place. */
export const openingOpen: PairRule<'opening-open'> = {
  code: 'opening-open',
  blocks: 'list',
  judges: 'pair',
  holds: ({ opening }, { now }) => isOpen(opening, now),
  datum: ({ opening }, { now }) => ({
    obstacles: obstaclesOf(opening, now),
    upcoming: upcomingSessions(opening, now).length,
    withFreePlace: openSessions(opening, now).length,
  }),
  changes: ({ opening }, { now }) => {
    const lift = obstaclesOf(opening, now);
    if (!lift.includes('full')) return [{ change: 'reopen', lift, session: null }];
    return upcomingSessions(opening, now).map(({ session }) => ({
      change: 'reopen',
      lift,
      session: session.number,
    }));
  },
};

/** `now` in milliseconds since 1970. */
export function isOpen(opening: Opening, now: number): boolean {
  return windowObstacles(opening, now).length === 0 && hasOpenSession(opening, now);
}

function obstaclesOf(opening: Opening, now: number): Obstacle[] {
  const obstacles = windowObstacles(opening, now);
  return hasOpenSession(opening, now) ? obstacles : [...obstacles, 'full'];
}

function hasOpenSession({ sessions }: Opening, now: number): boolean {
  return sessions.some((session) => isUpcoming(session, now) && hasFreePlace(session));
}

function windowObstacles(opening: Opening, now: number): Obstacle[] {
  const { published, publishFrom, publishUntil, deadline } = opening;
  const obstacles: Obstacle[] = [];
  if (!published) obstacles.push('not-published');
  if (publishFrom !== null && !(publishFrom <= now)) obstacles.push('not-yet');
  if (publishUntil !== null && !(now < publishUntil)) obstacles.push('window-over');
  if (deadline !== null && !(now < deadline)) obstacles.push('deadline-over');
  return obstacles;
}
