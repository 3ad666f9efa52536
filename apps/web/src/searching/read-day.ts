import { dayAt } from '@app/matching';

const REIWA = 2018;
const WITH_YEAR = /^(?:(令和|R)\s*(元|\d{1,2})|(\d{4}))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/iu;
const WITHOUT_YEAR = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/u;

/**
 * A day `YYYY-MM-DD` from what was typed: 2026-11-28, 2026/11/28, 令和8年11月28日, R8.11.28, ８年 in any width; 11月28日 is
 * the next one. `null` where no calendar has it.
 */
export function readDay(typed: string, now: Date): string | null {
  const text = typed
    .normalize('NFKC')
    .replace(/[(（].*$/, '')
    .trim();
  const whole = WITH_YEAR.exec(text);
  if (whole) return real(yearOf(whole[2], whole[3]), Number(whole[4]), Number(whole[5]));
  const short = WITHOUT_YEAR.exec(text);
  return short ? nextOf(Number(short[1]), Number(short[2]), dayAt(now.getTime())) : null;
}

function yearOf(reiwa: string | undefined, common: string | undefined): number {
  if (common) return Number(common);
  return REIWA + (reiwa === '元' ? 1 : Number(reiwa));
}

function nextOf(month: number, day: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const found = real(year, month, day);
  return found !== null && found < today ? real(year + 1, month, day) : found;
}

function real(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.toISOString().slice(0, 10) : null;
}
