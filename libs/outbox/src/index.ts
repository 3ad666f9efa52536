export { DueMessagesQuery } from './due-messages.query';
export { EVENTS, type EventName } from './events';
export type { NewMessage } from './insert-message.statement';
export { type LeasedMessage, leaseMessage, markFailed, markSent, postpone } from './lease.statement';
export { Outbox } from './outbox';
export { OutboxModule } from './outbox.module';
export { OutboxRow } from './outbox-row.entity';
export { SweepOutbox } from './sweep-outbox';
export { dropHeldBack, takeBackMessages } from './take-back.statement';
