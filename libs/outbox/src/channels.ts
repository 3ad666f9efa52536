/** The ways in which a message can reach somebody. */
export const CHANNELS = ['mail', 'line', 'push', 'paper', 'phone'] as const;

export type ChannelName = (typeof CHANNELS)[number];

/** A coordinator carries these out and marks them done; no worker ever leases one. */
export const BY_HAND: readonly ChannelName[] = ['paper', 'phone'];

export type HandChannel = Extract<ChannelName, 'paper' | 'phone'>;
