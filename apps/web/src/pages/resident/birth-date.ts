import { ageOn } from '@app/matching';

/** Japanese eras: the year before its first, and its last year; 西暦 counts from zero. */
const ERAS = {
  common: { before: 0, last: 9999 },
  reiwa: { before: 2018, last: 99 },
  heisei: { before: 1988, last: 31 },
  showa: { before: 1925, last: 64 },
  taisho: { before: 1911, last: 15 },
} as const;

export type Era = keyof typeof ERAS;
export const ERA_CODES = Object.keys(ERAS) as Era[];

const OLDEST = 120;

export interface TypedDate {
  readonly era: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export type BirthDate = { readonly day: string } | { readonly problem: string };

/**
 * A birth date from what was typed: 西暦1958, 昭和33 or ３３, 元.
 * @param today `YYYY-MM-DD` in Tokyo
 */
export function birthDateOf(typed: TypedDate, today: string): BirthDate {
  if ([typed.year, typed.month, typed.day].every((part) => part.trim() === '')) return { problem: 'missing' };
  const day = dayOf(typed);
  if (!day) return { problem: 'not-a-date' };
  if (day > today) return { problem: 'in-the-future' };
  return ageOn(day, today) > OLDEST ? { problem: 'too-long-ago' } : { day };
}

function dayOf({ era, year, month, day }: TypedDate): string | null {
  const { before, last } = ERAS[era as Era] ?? ERAS.common;
  const inEra = numberOf(year);
  if (inEra === null || inEra < 1 || inEra > last) return null;
  const [y, m, d] = [before + inEra, numberOf(month), numberOf(day)];
  if (m === null || d === null || y < 1000) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** Digits in any width, with 年, 月 or 日 behind them; 元 is the first year. */
function numberOf(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[年月日]$/, '');
  if (plain === '元') return 1;
  return /^\d{1,4}$/.test(plain) ? Number(plain) : null;
}
