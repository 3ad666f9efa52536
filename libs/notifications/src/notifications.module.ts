import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { DeliverMessage } from './deliver-message';
import { LetterDataQuery } from './letter-data.query';
import { LetterReading } from './letter-reading';
import { MailChannel } from './mail-channel';
import { RecipientQuery } from './recipient.query';

@Module({
  imports: [OutboxModule],
  providers: [DeliverMessage, LetterDataQuery, LetterReading, MailChannel, RecipientQuery],
  exports: [DeliverMessage],
})
export class NotificationsModule {}
