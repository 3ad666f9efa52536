/** What was wrong with one cell. `row` counts data rows from 1; `reason` begins with a stable code. */
export interface Finding {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** `read` is always `rows.length + leftOut.length`; a taken row may have several repairs. */
export interface Report<T> {
  readonly read: number;
  readonly rows: readonly T[];
  readonly leftOut: readonly Finding[];
  readonly repaired: readonly Finding[];
}

export interface LeftOut {
  readonly leftOut: Finding;
}

export function isLeftOut(outcome: object): outcome is LeftOut {
  return 'leftOut' in outcome;
}

const LONGEST_VALUE = 200;

// C0, C1 and the marks that turn the direction of text: a report is shown on terminals.
const CONTROL = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The text without control characters; line feeds and tabs stay. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '');
}

export function finding(row: number, column: string, value: string, reason: string): Finding {
  return { row, column, value: cut(value), reason };
}

/** At most 200 characters, the last one "…" when something was cut; control characters show as "�". */
export function cut(value: string): string {
  const start = value.slice(0, LONGEST_VALUE + 1).replace(CONTROL, '\ufffd');
  return start.length > LONGEST_VALUE ? `${start.slice(0, LONGEST_VALUE - 1)}…` : start;
}
