import type { Owner } from '@app/clocks';
import type { Activity } from '@app/matches';

/** Whose turn it is, and until when; `null` where nobody has to do anything any more. */
export function turnOf(
  { state, clock, sessions }: Pick<Activity, 'state' | 'clock' | 'sessions'>,
  now: Date,
): Turn | null {
  const whose = clock && WHOSE[clock.owner];
  if (clock && whose) return { whose, until: clock.dueAt, atLatest: clock.endsAt, late: clock.dueAt < now };
  const isComing = state === 'approved' && sessions.some(({ endsAt }) => endsAt > now);
  return isComing ? { whose: 'resident', until: null, atLatest: null, late: false } : null;
}

export interface Turn {
  /** `resident` comes on the day; `resident-answer` has to answer. */
  readonly whose: 'group' | 'centre' | 'guardian' | 'resident' | 'resident-answer';
  /** When the next step is due. */
  readonly until: Date | null;
  /** When the waiting ends, whoever did not answer. */
  readonly atLatest: Date | null;
  readonly late: boolean;
}

const WHOSE: Record<Owner, Turn['whose'] | null> = {
  resident: 'resident-answer',
  group: 'group',
  guardian: 'guardian',
  coordinator: 'centre',
  'head-coordinator': 'centre',
  nobody: null,
};
