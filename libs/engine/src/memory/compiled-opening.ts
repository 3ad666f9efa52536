import { type Opening, type Person, WEIGHTS } from '@app/matching';
import { type OpeningTerms, openingTerms, type SessionTerms } from '../opening-terms';

/** Half a day of half-hours a word, so that a week is fourteen of them. */
const HALF_DAY = 24;

interface Asked {
  readonly word: number;
  readonly bits: number;
}

export interface CompiledSession {
  readonly terms: SessionTerms;
  /** All must be free; `null` where nobody can be. */
  readonly asked: readonly Asked[] | null;
}

/** An opening that is open, laid on the calendar once for all residents. */
export interface CompiledOpening {
  readonly opening: Opening;
  readonly terms: OpeningTerms;
  readonly sessions: readonly CompiledSession[];
}

/** `null` where the opening is not open. */
export function compiledOpening(opening: Opening, now: Date): CompiledOpening | null {
  const terms = openingTerms(opening, now);
  return terms && { opening, terms, sessions: terms.sessions.map(compiledSession) };
}

/** A week of seven times 48 half-hours as fourteen words. */
export function weekWords(week: Person['week']): Int32Array {
  const low = (1n << BigInt(HALF_DAY)) - 1n;
  return Int32Array.from(
    Array.from({ length: 7 }, (_, weekday) => week[weekday] ?? 0n).flatMap((day) => [
      Number(day & low),
      Number(day >> BigInt(HALF_DAY)),
    ]),
  );
}

export function isFreeFor(week: Int32Array, { asked }: CompiledSession): boolean {
  return asked?.every(({ word, bits }) => (week[word]! & bits) === bits) ?? false;
}

/** 1000 where one of the sessions is unlimited. */
export function needPoints(sessions: readonly CompiledSession[]): number {
  let free = 0;
  let capacity = 0;
  for (const { terms } of sessions) {
    if (terms.session.capacity === null) return WEIGHTS.need;
    free += terms.session.capacity - terms.session.taken;
    capacity += terms.session.capacity;
  }
  return Math.floor((WEIGHTS.need * free) / capacity);
}

function compiledSession(terms: SessionTerms): CompiledSession {
  const asked = terms.pieces.flatMap(({ weekday, from, to }) => [
    { word: 2 * weekday, bits: bitsBetween(from, to) },
    { word: 2 * weekday + 1, bits: bitsBetween(from - HALF_DAY, to - HALF_DAY) },
  ]);
  return { terms, asked: asked.length > 0 ? asked.filter(({ bits }) => bits !== 0) : null };
}

function bitsBetween(from: number, to: number): number {
  const low = Math.max(0, from);
  const high = Math.min(HALF_DAY, to);
  return high <= low ? 0 : (1 << high) - (1 << low);
}
