import { type Day, dayAt, fiscalYearOf } from '@app/matching';
import type { NeedingConsent } from './needing-consent.query';

/** Until when a guardian may consent: just what is asked for, or all of this fiscal year. */
export interface ConsentDays {
  /** The last day of what waits now. */
  readonly asked: Day;
  /** 31 March, or the last day of what waits where that is later. */
  readonly year: Day;
}

/** @throws RangeError where nothing waits */
export function consentDays(needing: readonly Pick<NeedingConsent, 'lastDay'>[], now: Date): ConsentDays {
  const asked = needing
    .map(({ lastDay }) => lastDay)
    .sort()
    .at(-1);
  if (asked === undefined) throw new RangeError('nothing waits for a consent');
  const march = `${fiscalYearOf(dayAt(now.getTime())) + 1}-03-31`;
  return { asked, year: asked > march ? asked : march };
}
