import type { OpeningSearch } from '@app/openings';
import type { TownRow } from '@app/places';

/** Metres, straight. */
export const DISTANCES = [500, 1000, 2000, 3000, 5000] as const;

export interface AskedPlace {
  /** Names of towns or their ids, or names without 丁目: 永山 is all of it. */
  readonly towns?: readonly string[] | undefined;
  /** In any width, with a hyphen or without. */
  readonly postalCode?: string | undefined;
  /** Without it, in these towns themselves. */
  readonly within?: number | undefined;
}

type Where = Pick<OpeningSearch, 'townIds' | 'near' | 'within'>;

/** Where to look; `null` where the city has no such town or postal code. Nothing asked is everywhere. */
export function whereToLook(
  known: readonly TownRow[],
  { towns, postalCode, within }: AskedPlace,
): Where | null {
  if (!towns?.length && !postalCode) return {};
  const digits = digitsOf(postalCode);
  const centres = known.filter(
    (town) =>
      towns?.includes(town.name) ||
      towns?.includes(town.id) ||
      towns?.includes(town.base) ||
      (digits !== '' && digitsOf(town.postalCode ?? '') === digits),
  );
  if (centres.length === 0) return null;
  if (within === undefined) return { townIds: centres.map(({ id }) => id) };
  return { near: centres.map(({ x, y, z }) => ({ x, y, z })), within };
}

export function isPostalCode(typed: string): boolean {
  return /^\d{7}$/.test(digitsOf(typed));
}

function digitsOf(typed = ''): string {
  return typed.normalize('NFKC').replace(/[^\da-z]/gi, '');
}
