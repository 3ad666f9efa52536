import { AccessModule } from '@app/access';
import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { Channels } from './channels';
import { AddressesModule } from './channels/addresses.module';
import { ByHandModule } from './channels/by-hand/by-hand.module';
import { LineChannel } from './channels/line/line-channel';
import { PushChannel } from './channels/push/push-channel';
import { PushServices } from './channels/push/push-services';
import { ComposeOrder } from './compose-order';
import { DeliverMessage } from './deliver-message';
import { DeliveryRecords } from './delivery-records';
import { Leases } from './leases';
import { LetterDataQuery } from './letter-data.query';
import { LetterReading } from './letter-reading';
import { MailChannel } from './mail-channel';
import { DeliveryGate } from './preferences/delivery-gate';
import { PreferencesModule } from './preferences/preferences.module';
import { AroundQuery } from './receivers/around.query';
import { HandOn } from './receivers/hand-on';
import { ReceiversNow } from './receivers/receivers-now';
import { RecipientQuery } from './recipient.query';
import { SendInTurn } from './send-in-turn';
import { UndeliveredModule } from './undelivered/undelivered.module';

@Module({
  imports: [AccessModule, AddressesModule, ByHandModule, OutboxModule, PreferencesModule, UndeliveredModule],
  providers: [
    AroundQuery,
    Channels,
    ComposeOrder,
    DeliverMessage,
    DeliveryGate,
    DeliveryRecords,
    HandOn,
    Leases,
    LetterDataQuery,
    LetterReading,
    LineChannel,
    MailChannel,
    PushChannel,
    PushServices,
    ReceiversNow,
    RecipientQuery,
    SendInTurn,
  ],
  exports: [Channels, DeliverMessage],
})
export class NotificationsModule {}
