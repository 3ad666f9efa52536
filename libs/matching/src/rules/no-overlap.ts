import type { Pair } from '../change';
import type { HeldPlace, Position } from '../model';
import { travelTime } from '../position';
import type { DatedSession } from '../sessions';
import { canJoinOnline } from './distance';
import { onSession, type SessionRule } from './rule';

/** The session leaves time to travel between it and every place already held. */
export const noOverlap: SessionRule<'no-overlap'> = {
  code: 'no-overlap',
  blocks: 'list',
  judges: 'session',
  holds: (session, pair) => conflictsOf(session, pair).length === 0,
  datum: (sessions, pair) => ({
    sessions: sessions.map((each) => ({
      ...onSession(each),
      conflicts: conflictsOf(each, pair).map((held) => ({
        startsAt: held.startsAt,
        endsAt: held.endsAt,
        travelMinutes: Math.ceil(travelTime(held.position, meetingPlace(pair)) / 60_000),
      })),
    })),
  }),
  changes: (sessions, pair) =>
    sessions
      .map((each) => conflictsOf(each, pair).map(({ startsAt, endsAt }) => ({ startsAt, endsAt })))
      .sort((a, b) => a.length - b.length)
      .map((places) => ({ change: 'release-places', places })),
};

function conflictsOf({ session }: DatedSession, pair: Pair): HeldPlace[] {
  if (pair.person.heldPlaces.length === 0) return [];
  const place = meetingPlace(pair);
  return pair.person.heldPlaces.filter((held) => {
    const travel = travelTime(held.position, place);
    return !(held.endsAt + travel <= session.startsAt || session.endsAt + travel <= held.startsAt);
  });
}

/** Who may join from home is not asked to travel. */
function meetingPlace({ person, opening }: Pair): Position | null {
  return canJoinOnline(person, opening) ? null : opening.position;
}
