import type { Tx } from '@app/database';
import type { Language, Translate } from '@app/language';
import type { ChannelName, EventName } from '@app/outbox';
import type { Letter } from './letter';
import type { Recipient } from './recipient.query';

/** One message to one address, ready to be put into a channel's own form. */
export interface SendOrder {
  /** A channel derives its own key from it, so that what is sent twice is told once. */
  readonly outboxId: string;
  readonly event: EventName;
  readonly letter: Letter;
  readonly language: Language;
  readonly recipientId: string;
  /** A mail address, a LINE user id or a push subscription's id. */
  readonly address: string;
  readonly t: Translate;
}

/**
 * What became of a message: taken over by the provider; refused for good (`lasting`: the address will never do, not only
 * this message); or trouble that may pass, with the provider's own wish for when to come back. A failure is a code, never
 * the provider's words: they may hold an address.
 */
export type Delivery =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused'; readonly failure: string; readonly lasting: boolean }
  | {
      readonly outcome: 'passing';
      readonly failure: string;
      readonly retryAfterSeconds?: number;
      /** The line was lost under way: the provider may have taken it. Counted. */
      readonly uncertain?: true;
    };

/** One way to reach people. */
export interface Channel {
  readonly name: ChannelName;
  /** Where it reaches the recipient, read at the moment of sending; `null` where it does not. */
  addressOf(tx: Tx, recipient: Recipient): Promise<string | null>;
  /** Answers within 30 seconds, which is half a lease. Never throws for what a provider may do. */
  send(order: SendOrder): Promise<Delivery>;
}
