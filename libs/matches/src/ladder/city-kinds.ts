import type { Position } from '@app/matching';

/** An opening that appeared in the last weeks, as the nights see it. */
export interface SeenOpening {
  /** Area and field, as the worth is kept. */
  readonly group: string;
  readonly field: string;
  readonly kindredFields: readonly string[];
  /** When most of its sessions begin: half-hour of the week, Monday 0:00 is 0. */
  readonly halfHour: number;
  readonly position: Position | null;
  readonly online: boolean;
}

/** Openings that are alike to everybody: area, field and time of the week. */
export interface Kind extends SeenOpening {
  /** λ */
  readonly arrivals: number;
}

const TIMES_A_DAY = 4;
const HALF_HOURS_A_DAY = 48;

/** Four times a day on workdays, Saturdays and Sundays: twelve times of the week. */
function timeOf(halfHour: number): number {
  const day = Math.floor(halfHour / HALF_HOURS_A_DAY);
  const part = Math.floor(((halfHour % HALF_HOURS_A_DAY) * TIMES_A_DAY) / HALF_HOURS_A_DAY);
  return Math.max(0, day - 4) * TIMES_A_DAY + part;
}

/** The kinds of openings that appeared, each with how many a day; its first opening stands for it. */
export function kindsOf(openings: readonly SeenOpening[], days: number): Kind[] {
  const kinds = new Map<string, SeenOpening[]>();
  for (const opening of openings) {
    const key = `${opening.group}|${timeOf(opening.halfHour)}`;
    kinds.set(key, [...(kinds.get(key) ?? []), opening]);
  }
  return [...kinds.values()].map((alike) => ({ ...alike[0]!, arrivals: alike.length / days }));
}

export interface PersonOfNight {
  readonly personId: string;
  readonly position: Position | null;
  readonly longestWay: number;
  readonly online: boolean;
  readonly wishes: readonly string[];
  readonly week: readonly bigint[];
  readonly asked: number;
  readonly yes: number;
}

/** Where and how a kind fits a person; `null` where it does not. Sorts are those by which answers are learnt. */
export function fitOf(
  person: PersonOfNight,
  kind: Kind,
): { field: 'wished' | 'kindred' | 'other'; way: 'online' | 'near' | 'middle' | 'far' } | null {
  const way = wayTo(person, kind);
  if (!way || !isFree(person, kind)) return null;
  if (person.wishes.includes(kind.field)) return { field: 'wished', way };
  return {
    field: person.wishes.some((wish) => kind.kindredFields.includes(wish)) ? 'kindred' : 'other',
    way,
  };
}

function wayTo({ position, longestWay, online }: PersonOfNight, kind: Kind) {
  if (kind.online && online) return 'online';
  if (!position || !kind.position) return null;
  const { x, y, z } = kind.position;
  const share = Math.hypot(position.x - x, position.y - y, position.z - z) / longestWay;
  if (share > 1) return null;
  if (share <= 1 / 3) return 'near';
  return share <= 2 / 3 ? 'middle' : 'far';
}

function isFree({ week }: PersonOfNight, { halfHour }: Kind): boolean {
  const mask = week[Math.floor(halfHour / HALF_HOURS_A_DAY)] ?? 0n;
  return ((mask >> BigInt(halfHour % HALF_HOURS_A_DAY)) & 1n) === 1n;
}
