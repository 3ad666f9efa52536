import type { GapCell } from '@app/matches';
import { FIELD_CODES, type Field } from '@app/vocabulary';

export const PARTS = ['morning', 'afternoon', 'evening'] as const;
export const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Tints of the map, beside none. */
const STEPS = 4;

export interface GapLine {
  readonly field: Field;
  /** Seven days of three parts each. */
  readonly free: readonly number[];
  readonly total: number;
}

export interface GapWeek {
  readonly lines: readonly GapLine[];
  /** Of all fields, by time of the week. */
  readonly totals: readonly number[];
  readonly total: number;
  readonly most: number;
}

/** Cells as the lines of a table, the fields that lack most first. */
export function gapWeekOf(cells: readonly GapCell[]): GapWeek {
  const lines = FIELD_CODES.map((field) =>
    lineOf(
      field,
      cells.filter((cell) => cell.field === field),
    ),
  );
  const lacking = lines.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  const totals = slotsOf(cells);
  return {
    lines: lacking,
    totals,
    total: sum(totals),
    most: Math.max(0, ...lacking.flatMap(({ free }) => free)),
  };
}

/** 0 for nothing, up to 4 for the most that a cell has. */
export function tintOf(free: number, most: number): number {
  return most === 0 ? 0 : Math.ceil((STEPS * free) / most);
}

function lineOf(field: Field, cells: readonly GapCell[]): GapLine {
  const free = slotsOf(cells);
  return { field, free, total: sum(free) };
}

function slotsOf(cells: readonly GapCell[]): number[] {
  return DAYS.flatMap((day) =>
    PARTS.map((part) =>
      sum(cells.filter((cell) => cell.weekday === day && cell.part === part).map(({ free }) => free)),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
