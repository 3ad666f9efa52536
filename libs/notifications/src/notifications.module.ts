import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { Channels } from './channels';
import { DeliverMessage } from './deliver-message';
import { LetterDataQuery } from './letter-data.query';
import { LetterReading } from './letter-reading';
import { MailChannel } from './mail-channel';
import { RecipientQuery } from './recipient.query';

@Module({
  imports: [OutboxModule],
  providers: [Channels, DeliverMessage, LetterDataQuery, LetterReading, MailChannel, RecipientQuery],
  exports: [Channels, DeliverMessage],
})
export class NotificationsModule {}
