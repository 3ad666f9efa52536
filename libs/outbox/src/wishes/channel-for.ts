import type { ChannelName } from '../channels';
import type { MessageKind } from '../kinds';
import { MAY_BE_OFF, type Wishes } from './wishes';

/** Where a wished channel does not reach somebody, the first that does. */
const OTHERWISE: readonly ChannelName[] = ['mail', 'line', 'push', 'phone', 'paper'];

/**
 * The channel of a message: the wished one, or another where that one does not reach.
 * @param reachable the channels that reach the recipient now
 * @returns `unwanted` for a kind that is switched off; `null` where nothing reaches
 */
export function channelFor(
  kind: MessageKind,
  wishes: Wishes,
  reachable: readonly ChannelName[],
): ChannelName | 'unwanted' | null {
  if (kind === 'access') return reachable.includes('mail') ? 'mail' : null;
  if (isUnwanted(kind, wishes)) return 'unwanted';
  const wished = reachable.find((channel) => channel === wishes.channels[kind]);
  return wished ?? OTHERWISE.find((channel) => reachable.includes(channel)) ?? null;
}

/** What one must know cannot be unwanted, whatever is stored. */
function isUnwanted(kind: MessageKind, { channels, digest, mayBeAsked }: Wishes): boolean {
  if (!(MAY_BE_OFF as readonly MessageKind[]).includes(kind)) return false;
  if (kind === 'digest' && digest === 'off') return true;
  if (kind === 'invitation' && !mayBeAsked) return true;
  return channels[kind] === 'none';
}
