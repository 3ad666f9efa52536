import { type Day, dayAt, dayFrom, dayNumberAt, type Opening, type Session } from '@app/matching';

const HALF_HOUR = 1_800_000;
const DAY = 48 * HALF_HOUR;
const TOKYO = 9 * 2 * HALF_HOUR;

/** The half-hours that a session touches on one weekday (Monday 0), `from` included, `to` excluded. */
export interface Piece {
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}

/** An open session as numbers to compare. */
export interface SessionTerms {
  readonly session: Session;
  /** Its date, on which it starts; by text, and as a number since 1970 with that of its last day. */
  readonly day: Day;
  readonly endDay: Day;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly pieces: readonly Piece[];
  /** Birth dates like 20081205 that are of the age asked for, both included; `null` asks for none. */
  readonly births: { readonly from: number; readonly until: number } | null;
}

/** An opening at a moment, when it is open. */
export interface OpeningTerms {
  readonly opening: Opening;
  /** Tokyo days since 1970, and the same by text. */
  readonly dayNumber: number;
  readonly today: Day;
  /** All open ones: those that nobody can fit are counted by the time points too. */
  readonly sessions: readonly SessionTerms[];
}

/** `null` where the opening is not open: not published, outside its window, late, or without a free place to come. */
export function openingTerms(opening: Opening, now: Date): OpeningTerms | null {
  const at = now.getTime();
  if (!isInWindow(opening, at)) return null;
  const open = opening.sessions.filter((session) => isOpen(session, at));
  if (open.length === 0) return null;
  const sessions = open.map((session) => sessionTerms(opening, session));
  return { opening, dayNumber: dayNumberAt(at), today: dayAt(at), sessions };
}

/** 2026-12-05 as 20261205. */
export function digitsOf(day: Day): number {
  return Number(day.replaceAll('-', ''));
}

function isInWindow({ published, publishFrom, publishUntil, deadline }: Opening, now: number): boolean {
  if (!published || (publishFrom !== null && !(publishFrom <= now))) return false;
  return (publishUntil === null || now < publishUntil) && (deadline === null || now < deadline);
}

function isOpen({ cancelled, startsAt, capacity, taken }: Session, now: number): boolean {
  return !cancelled && startsAt > now && (capacity === null || taken < capacity);
}

function sessionTerms(opening: Opening, session: Session): SessionTerms {
  const firstDay = dayNumberAt(session.startsAt);
  const lastDay = dayNumberAt(session.endsAt - 1);
  const day = dayFrom(firstDay);
  const pieces = piecesOf(session, firstDay, lastDay);
  const endDay = lastDay === firstDay ? day : dayFrom(lastDay);
  return { session, day, endDay, firstDay, lastDay, pieces, births: birthsOf(opening, digitsOf(day)) };
}

/** Nothing for a session that does not end after it starts. */
function piecesOf({ startsAt, endsAt }: Session, firstDay: number, lastDay: number): Piece[] {
  if (!(startsAt < endsAt)) return [];
  return Array.from({ length: lastDay - firstDay + 1 }, (_, at) => {
    const midnight = (firstDay + at) * DAY - TOKYO;
    const from = Math.max(0, Math.floor((startsAt - midnight) / HALF_HOUR));
    const to = Math.min(48, Math.ceil((endsAt - midnight) / HALF_HOUR));
    return { weekday: (((firstDay + at + 3) % 7) + 7) % 7, from, to };
  });
}

/** Age on the day is floor((day − birth) / 10000) over dates like 20081205. */
function birthsOf({ minimumAge, maximumAge }: Opening, day: number): SessionTerms['births'] {
  if (minimumAge === null && maximumAge === null) return null;
  const from = maximumAge === null ? 1 : Math.max(1, day - 10_000 * maximumAge - 9999);
  return { from, until: day - 10_000 * Math.max(0, minimumAge ?? 0) };
}
