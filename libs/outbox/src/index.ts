export { endByHand, markCarriedOut, unmarkCarriedOut } from './by-hand.statement';
export { BY_HAND, CHANNELS, type ChannelName, type HandChannel } from './channels';
export { type DeliveryState, DeliveryStateQuery } from './delivery-state.query';
export { DueMessagesQuery } from './due-messages.query';
export { EVENTS, type EventName } from './events';
export { insertMessage, type NewMessage } from './insert-message.statement';
export {
  KIND_OF,
  kindsOf,
  MESSAGE_KINDS,
  MESSAGE_QUEUES,
  type MessageKind,
  type MessageQueue,
  MUST_KNOW,
  QUEUE_OF_KIND,
} from './kinds';
export {
  giveBack,
  type LeasedMessage,
  leaseMessage,
  leaseMessages,
  markFailed,
  markSent,
  postpone,
} from './lease.statement';
export { Outbox } from './outbox';
export { OutboxModule } from './outbox.module';
export { OutboxRow } from './outbox-row.entity';
export { SweepOutbox } from './sweep-outbox';
export { dropHeldBack, takeBackMessages } from './take-back.statement';
export { UNDELIVERED } from './undelivered';
export { markBounced, markTold, tryAgain } from './undelivered.statement';
export { channelFor } from './wishes/channel-for';
export { holdUntil, isWrittenTo, lookAgain, lookAgainAtNight, moveToChannel } from './wishes/held.statement';
export { leavesAt } from './wishes/leaves-at';
export {
  type ChannelWish,
  DIGESTS,
  type DigestWish,
  MAY_BE_OFF,
  type QuietHours,
  usualWishes,
  type Wishes,
} from './wishes/wishes';
