import { DateTime } from 'luxon';
import { UsageProblem } from '../command';

/** The Tokyo midnight at which a day begins. @throws UsageProblem naming the option */
export function dayOf(option: string, value: string | boolean | undefined): Date {
  const day = DateTime.fromISO(String(value), { zone: 'Asia/Tokyo' });
  if (/^\d{4}-\d\d-\d\d$/.test(String(value)) && day.isValid) return day.toJSDate();
  throw new UsageProblem(`--${option} is "${value ?? ''}"; it must be a day like 2026-12-01.`);
}
