import type { ChannelName } from '../channels';
import type { MessageKind } from '../kinds';

/** Those that somebody may switch off; work is always told, else a resident's interest meets silence. */
export const MAY_BE_OFF = ['reminder', 'invitation', 'thanks', 'digest'] as const satisfies MessageKind[];

/** Over which channel a kind is wished for; `none` is not to be told at all. */
export type ChannelWish = ChannelName | 'none';

export const DIGESTS = ['weekly', 'daily', 'off'] as const;
export type DigestWish = (typeof DIGESTS)[number];

/** Whole hours in Tokyo, from 0 to 23; the same hour twice is no quiet time. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

/** What somebody wishes to be told, over which channel, and when. */
export interface Wishes {
  readonly channels: Partial<Record<MessageKind, ChannelWish>>;
  /** `null`: at any hour. */
  readonly quiet: QuietHours | null;
  readonly digest: DigestWish;
  /** Asked at all just now: more than none a week, and no pause. */
  readonly mayBeAsked: boolean;
}

/** Of whoever has said nothing. */
export function usualWishes(quiet: QuietHours | null): Wishes {
  return { channels: {}, quiet, digest: 'weekly', mayBeAsked: true };
}
