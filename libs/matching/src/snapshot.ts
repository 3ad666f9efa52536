import type { Opening, Person } from './model';

export interface Snapshot {
  readonly person: Person;
  readonly opening: Opening;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The inputs of an explanation as text, to store and to hash: keys in order, so that equal inputs give equal text.
 * `readSnapshot` gives them back, and the same engine version explains them the same.
 */
export function takeSnapshot(person: Person, opening: Opening, now: Date): string {
  const week = person.week.map((day) => day.toString(16));
  return JSON.stringify({ person: { ...person, week }, opening, now: now.getTime() }, inKeyOrder);
}

/** Throws `SyntaxError` for text that `takeSnapshot` did not make. */
export function readSnapshot(text: string): Snapshot {
  const { person, opening, now } = JSON.parse(text);
  return { person: { ...person, week: person.week.map((day: string) => BigInt(`0x${day}`)) }, opening, now };
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
