import type { CodeKind } from '../codes';

/** Where each kind of bit stands among the columns: 336 half-hours, then flags, then 52 codes a kind. */
const HALF_HOURS = 7 * 48;

export const ACTIVE = HALF_HOURS;
export const ONLINE = HALF_HOURS + 1;
/** Rows of which more must be asked than bits: days away, held places, declined openings, blocked groups. */
export const RARE = HALF_HOURS + 2;

/** Codes of a kind at most: a mask is a double. */
export const CODES = 52;

const FIRST_CODE: Record<CodeKind, number> = {
  skill: HALF_HOURS + 3,
  field: HALF_HOURS + 55,
  language: HALF_HOURS + 107,
  access: HALF_HOURS + 159,
  residency: HALF_HOURS + 211,
  qualification: HALF_HOURS + 263,
};

export function halfHourColumn(weekday: number, halfHour: number): number {
  return weekday * 48 + halfHour;
}

export function codeColumn(kind: CodeKind, bit: number): number {
  return FIRST_CODE[kind] + bit;
}
