import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { Channels } from './channels';
import { ComposeOrder } from './compose-order';
import { DeliverMessage } from './deliver-message';
import { DeliveryRecords } from './delivery-records';
import { Leases } from './leases';
import { LetterDataQuery } from './letter-data.query';
import { LetterReading } from './letter-reading';
import { MailChannel } from './mail-channel';
import { RecipientQuery } from './recipient.query';
import { SendInTurn } from './send-in-turn';

@Module({
  imports: [OutboxModule],
  providers: [
    Channels,
    ComposeOrder,
    DeliverMessage,
    DeliveryRecords,
    Leases,
    LetterDataQuery,
    LetterReading,
    MailChannel,
    RecipientQuery,
    SendInTurn,
  ],
  exports: [Channels, DeliverMessage],
})
export class NotificationsModule {}
