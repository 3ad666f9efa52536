import { DateTime } from 'luxon';
import { UsageProblem } from './command';

/** The moment that `--now` names, or the present. Without an offset it is Tokyo's clock; a bare day is its midnight. */
export function momentOf(value: string | boolean | undefined): Date {
  if (value === undefined) return new Date();
  const text = String(value);
  // `Date` would take 31 February for 3 March.
  const moment = DateTime.fromISO(text, { zone: 'Asia/Tokyo' });
  if (/^\d{4}-\d\d-\d\d/.test(text) && moment.isValid) return moment.toJSDate();
  throw new UsageProblem(
    `--now is "${text}"; it must be a time like 2011-06-01T09:00+09:00 or a day like 2011-06-01.`,
  );
}
