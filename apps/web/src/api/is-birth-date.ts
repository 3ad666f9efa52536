import { ValidateBy } from 'class-validator';
import { DateTime } from 'luxon';

const OLDEST = 120;

/** A day of the calendar that somebody alive may be born on. */
export function isBirthDate(value: unknown, now: Date): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = DateTime.fromISO(value, { zone: 'Asia/Tokyo' });
  const today = DateTime.fromJSDate(now, { zone: 'Asia/Tokyo' });
  return day.isValid && day <= today && day > today.minus({ years: OLDEST });
}

export const IsBirthDate = () =>
  ValidateBy(
    { name: 'isBirthDate', validator: { validate: (value) => isBirthDate(value, new Date()) } },
    { context: { code: 'not-a-birth-date' } },
  );
