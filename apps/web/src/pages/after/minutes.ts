import type { Translate } from '@app/language';

const STEP = 10;
/** Longer than the session by so much may somebody have stayed. */
const STAYED = 180;
const MOST = 1440;

/** 「1時間30分」 */
export function durationWords(minutes: number, t: Translate): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('after.duration.minutes', { minutes: rest });
  return t(rest === 0 ? 'after.duration.hours' : 'after.duration.hours-minutes', { hours, minutes: rest });
}

/** Lengths to choose from, in steps of ten minutes; those that were said already stand among them. */
export function minuteChoices(length: number, ...said: readonly (number | null)[]): number[] {
  const last = Math.min(MOST, Math.ceil((length + STAYED) / STEP) * STEP);
  const steps = Array.from({ length: last / STEP }, (_, index) => (index + 1) * STEP);
  const others = [length, ...said].filter((minutes) => minutes !== null);
  return [...new Set([...steps, ...others])].sort((a, b) => a - b);
}
