import { DateTime } from 'luxon';
import type { Day } from '../days';

/** `January 19 2011`, with or without a comma; `null` for what is no date. */
export function usDate(text: string): Day | null {
  const plain = text.replace(',', ' ').replace(/\s+/g, ' ').trim();
  return DateTime.fromFormat(plain, 'MMMM d yyyy', { locale: 'en-US', zone: 'utc' }).toISODate();
}
