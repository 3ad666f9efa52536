import { atLeastFive, type OpeningChange, type OpeningGain } from '@app/matching';
import type { OpeningChangeBody, OpeningChangeResponse } from './opening-change.dto';
import type { OpeningGainResponse } from './what-if.dto';

export type Audience = 'group' | 'coordinator';

/** A count as it may be told: to a group none under five. */
export function shownTotal(total: number, audience: Audience): number | null {
  return audience === 'coordinator' ? total : atLeastFive(total);
}

/**
 * To a group nothing under five is told, nor what would follow from what is told: of now, then and the difference,
 * two give the third.
 * @param asked the change as it was asked for; what the search found is told by the service's own words
 */
export function shownOpeningGain(
  gain: OpeningGain,
  asked: readonly OpeningChangeBody[] | undefined,
  sessions: readonly { readonly id: string; readonly number: number }[],
  audience: Audience,
): OpeningGainResponse {
  const changes = asked ? [...asked] : gain.changes.map((change) => shownChange(change, sessions));
  if (audience === 'coordinator') return { changes, total: gain.total, more: gain.more };
  return { changes, ...told(gain) };
}

function told({ total, more }: OpeningGain): { total: number | null; more: number | null } {
  const hidden = atLeastFive(Math.abs(more)) === null || atLeastFive(total) === null;
  if (hidden) return { total: null, more: null };
  return { total: atLeastFive(total - more) === null ? null : total, more };
}

function shownChange(
  change: OpeningChange,
  sessions: readonly { readonly id: string; readonly number: number }[],
): OpeningChangeResponse {
  if (change.change === 'place') return { change: 'place' };
  if (!('session' in change)) return { ...change };
  const { session, ...rest } = change;
  return { ...rest, sessionId: sessions.find(({ number }) => number === session)?.id ?? null };
}
