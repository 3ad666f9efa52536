import { Database, system } from '@app/database';
import type { LeasedMessage } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import type { Channel } from './channel';
import { type LetterData, LetterDataQuery } from './letter-data.query';
import { type Recipient, RecipientQuery } from './recipient.query';

export interface Found {
  readonly data: LetterData;
  readonly recipient: Recipient;
  /** Where the channel reaches the recipient now. */
  readonly address: string | null;
}

/** Reads whom a message goes to and what it is about, in one look at the database. */
@Injectable()
export class LetterReading {
  constructor(
    private readonly database: Database,
    private readonly recipients: RecipientQuery,
    private readonly letterData: LetterDataQuery,
  ) {}

  /** `null` when the recipient or the subject is gone. */
  async run(
    { event, eventId, recipientId, subjectId }: LeasedMessage,
    channel: Channel,
  ): Promise<Found | null> {
    return this.database.withActor(system('delivery'), async (tx) => {
      const recipient = await this.recipients.run(tx, recipientId);
      const data = await this.letterData.run(tx, event, subjectId, eventId);
      if (!recipient || !data) return null;
      return { data, recipient, address: await channel.addressOf(tx, recipient) };
    });
  }
}
