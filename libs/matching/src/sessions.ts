import { type DayPiece, dayAt, daysTouched } from './calendar';
import type { Day, Opening, Session } from './model';

/** A session laid on the Tokyo calendar. */
export interface DatedSession {
  readonly session: Session;
  /** The session's date: the Tokyo day on which it starts. */
  readonly day: Day;
  /** Every half-hour it touches, on every day it touches. */
  readonly pieces: readonly DayPiece[];
}

/** Not cancelled and starting after `now` (milliseconds since 1970), full or not. */
export function isUpcoming(session: Session, now: number): boolean {
  return !session.cancelled && session.startsAt > now;
}

export function upcomingSessions(opening: Opening, now: number): DatedSession[] {
  return dated(opening.sessions.filter((session) => isUpcoming(session, now)));
}

/** The upcoming sessions with a free place. */
export function openSessions(opening: Opening, now: number): DatedSession[] {
  return dated(opening.sessions.filter((session) => isUpcoming(session, now) && hasFreePlace(session)));
}

export function hasFreePlace({ capacity, taken }: Session): boolean {
  return capacity === null || taken < capacity;
}

/** In time order. */
function dated(sessions: Session[]): DatedSession[] {
  return sessions
    .sort((a, b) => a.startsAt - b.startsAt || a.number - b.number)
    .map((session) => ({ session, day: dayAt(session.startsAt), pieces: daysTouched(session) }));
}
