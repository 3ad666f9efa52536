export type { Channel, Delivery, SendOrder } from './channel';
export { Channels } from './channels';
export { DeliverMessage } from './deliver-message';
export type { Letter } from './letter';
export type { LetterData } from './letter-data.query';
export { letterHtml } from './letters/letter-html';
export { letterText } from './letters/letter-text';
export { type LetterOrder, writeLetter } from './letters/write-letter';
export { NotificationsModule } from './notifications.module';
