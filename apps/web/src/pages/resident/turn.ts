import { dueAfterWorkingDays } from '@app/clocks';
import type { Activity } from '@app/matches';

/** Days that a group has to answer an interest. */
const GROUP_DAYS = 3;
/** Working days that the centre has to approve. */
const CENTRE_DAYS = 3;

/** Whose turn it is, and until when; `null` where nobody has to do anything any more. */
export function turnOf(
  { state, stateSince, sessions }: Pick<Activity, 'state' | 'stateSince' | 'sessions'>,
  now: Date,
): Turn | null {
  if (state === 'with-group')
    return turn('group', new Date(stateSince.getTime() + GROUP_DAYS * 86_400_000), now);
  if (state === 'with-coordinator') return turn('centre', dueAfterWorkingDays(stateSince, CENTRE_DAYS), now);
  const over = sessions.every(({ endsAt }) => endsAt <= now);
  return state === 'approved' && !over ? { whose: 'resident', until: null, late: false } : null;
}

export interface Turn {
  readonly whose: 'group' | 'centre' | 'resident';
  readonly until: Date | null;
  readonly late: boolean;
}

function turn(whose: Turn['whose'], until: Date, now: Date): Turn {
  return { whose, until, late: until < now };
}
