import type { Wait } from '@app/clocks';
import type { Match, MatchState } from '../match.entity';

export type Asking = Pick<Match, 'origin' | 'askedBy'>;

/**
 * What a match waits for once it stands in a state; `null` where it has ended, or where its places wait instead (approved).
 * @param urgent an invitation to something that is soon: hours to answer, not days
 */
export function waitOfState(state: MatchState, asking: Asking, urgent = false): Wait | null {
  switch (state) {
    case 'invited':
      return waitOfAsked(asking.origin === 'introduction', urgent);
    case 'with-group':
      return isIntroduced(asking) ? 'group-answers-introduction' : 'group-answers-interest';
    case 'with-coordinator':
      return 'coordinator-approves';
    case 'waiting':
      return 'resident-waits-for-place';
    case 'offered':
      return 'resident-answers-offer';
    case 'attended':
      return 'thanks';
    default:
      return null;
  }
}

/** Put together by the centre: that counts as its approval, and the group has the last word. */
export function isIntroduced({ origin, askedBy }: Asking): boolean {
  return origin === 'introduction' || askedBy === 'ladder';
}

function waitOfAsked(isIntroduction: boolean, urgent: boolean): Wait {
  if (isIntroduction) return 'resident-answers-introduction';
  return urgent ? 'resident-answers-urgent-invitation' : 'resident-answers-invitation';
}
