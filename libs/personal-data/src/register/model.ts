/** Whom the rows of a table are about. */
export const WHOSE = ['resident', 'account', 'guardian', 'companion', 'staff', 'group', 'nobody'] as const;
export type Whose = (typeof WHOSE)[number];

/** Why it is kept; each has a sentence in every language. */
export const PURPOSES = [
  'signing-in',
  'matching',
  'taking-part',
  'after-sessions',
  'guardians',
  'showing-contact',
  'centre-work',
  'group-work',
  'messages',
  'proof',
  'running',
  'public-data',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** How long at the most; erasure ends everything sooner. */
export const KEEPING = [
  'while-used',
  'ten-minutes',
  'one-day',
  'thirty-days',
  'one-year',
  'three-years',
  'five-years',
  'for-good',
] as const;
export type Keeping = (typeof KEEPING)[number];

/** What becomes of a row when the person is erased. */
export const AT_ERASURE = ['delete', 'blank', 'keep', 'not-theirs'] as const;
export type AtErasure = (typeof AT_ERASURE)[number];

/**
 * What a column holds:
 * `personal` words or facts by which somebody could be known; `number` counts, codes and times, which stay as figures
 * without a name; `id` a reference that says nothing by itself; `secret` a hash or key, which no export shows;
 * `sealed` words that stand in the table encrypted only, and in clear in an export.
 */
export type Column =
  | { readonly holds: 'personal'; readonly blank?: string; readonly words?: string }
  | { readonly holds: 'number'; readonly blank?: string; readonly words?: string }
  | { readonly holds: 'id'; readonly blank?: string; readonly named?: Named }
  | { readonly holds: 'secret'; readonly blank?: string }
  | { readonly holds: 'sealed'; readonly blank: string };

/** What an export says instead of an id. */
export type Named = 'opening' | 'group' | 'session' | 'town' | 'match' | 'request' | 'place';

export interface Register {
  readonly table: string;
  readonly whose: Whose;
  readonly why: Purpose;
  readonly kept: Keeping;
  readonly atErasure: AtErasure;
  /**
   * SQL condition for the rows of one person: `$1` is the person's id, `$2` the account's; either may be null.
   * `null`: no row is about anybody.
   */
  readonly rows: string | null;
  /** The same for the export, where it shows fewer. */
  readonly shown?: string | null;
  /** SQL condition for rows that are past their time; `$1` is the time. They are deleted, or blanked where an erasure would. */
  readonly over?: string;
  readonly columns: Readonly<Record<string, Column>>;
}

/** @param blank what stands in its place after the erasure, as SQL */
export const personal = (blank?: string, words?: string): Column => ({
  holds: 'personal',
  ...(blank === undefined ? {} : { blank }),
  ...(words === undefined ? {} : { words }),
});
/** @param words where the sentences of its codes stand in the catalogues */
export const coded = (words: string, blank?: string): Column => ({
  holds: 'personal',
  words,
  ...(blank === undefined ? {} : { blank }),
});
export const number = (words?: string): Column => ({
  holds: 'number',
  ...(words === undefined ? {} : { words }),
});
export const id = (named?: Named, blank?: string): Column => ({
  holds: 'id',
  ...(named === undefined ? {} : { named }),
  ...(blank === undefined ? {} : { blank }),
});
export const secret = (): Column => ({ holds: 'secret' });

/** Several columns that hold the same. */
export function all(column: Column, ...names: readonly string[]): Record<string, Column> {
  return Object.fromEntries(names.map((name) => [name, column]));
}
