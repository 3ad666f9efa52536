import { coversDay } from '../calendar';
import type { Day, Person } from '../model';
import type { DatedSession } from '../sessions';
import { isPieceFree, missingOf, rangesOf, type WeekRange } from '../week';
import { onSession, type SessionRule } from './rule';

/** Every half-hour that the session touches is free, and no day it touches is marked away. */
export const time: SessionRule<'time'> = {
  code: 'time',
  blocks: 'list',
  judges: 'session',
  holds: ({ pieces }, { person }) =>
    pieces.length > 0 &&
    pieces.every((piece) => isPieceFree(person.week, piece) && !isAway(person, piece.day)),
  datum: (sessions, { person }) => ({
    sessions: sessions.map((each) => ({
      ...onSession(each),
      startsAt: each.session.startsAt,
      endsAt: each.session.endsAt,
      missing: missingRanges(person, each),
      away: daysAway(person, each),
    })),
  }),
  changes: (sessions, { person }) =>
    sessions
      .map((each) => ({ ranges: missingRanges(person, each), notAway: daysAway(person, each) }))
      .sort((a, b) => size(a) - size(b))
      .map(({ ranges, notAway }) => ({ change: 'free-time', ranges, notAway })),
};

function isAway({ daysAway }: Person, day: Day): boolean {
  return daysAway.some((range) => coversDay(range, day));
}

function missingRanges({ week }: Person, { pieces }: DatedSession): WeekRange[] {
  return rangesOf(missingOf(week, pieces));
}

function daysAway(person: Person, { pieces }: DatedSession): Day[] {
  return pieces.map(({ day }) => day).filter((day) => isAway(person, day));
}

/** In half-hours; to give up a day away counts as a whole day. */
function size({ ranges, notAway }: { ranges: WeekRange[]; notAway: Day[] }): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 48 * notAway.length);
}
