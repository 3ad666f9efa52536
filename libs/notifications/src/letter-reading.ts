import { Database, system, type Tx, together } from '@app/database';
import type { LeasedMessage } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import type { Channel } from './channel';
import { Gather } from './gather';
import { type LetterData, LetterDataQuery } from './letter-data.query';
import { ended, type Outcome } from './outcome';
import { DeliveryGate } from './preferences/delivery-gate';
import { type Recipient, RecipientQuery } from './recipient.query';

export interface Found {
  readonly outcome: 'found';
  readonly data: LetterData;
  readonly recipient: Recipient;
  /** Where the channel reaches the recipient now. */
  readonly address: string;
}

interface ToRead {
  readonly message: LeasedMessage;
  readonly channel: Channel;
}

/** Reads at the moment of sending whom messages go to and what they are about, those of a round in one transaction. */
@Injectable()
export class LetterReading {
  private readonly rounds = new Gather((round: readonly ToRead[]) => this.readAll(round));

  constructor(
    private readonly database: Database,
    private readonly recipients: RecipientQuery,
    private readonly letterData: LetterDataQuery,
    private readonly gate: DeliveryGate,
  ) {}

  /** What is found, or why the message ends or waits. */
  run(message: LeasedMessage, channel: Channel): Promise<Found | Outcome> {
    return this.rounds.run({ message, channel });
  }

  private async readAll(round: readonly ToRead[]): Promise<(Found | Outcome)[]> {
    return this.database.withActor(system('delivery'), (tx) =>
      together(...round.map(({ message, channel }) => this.read(tx, message, channel))),
    );
  }

  private async read(tx: Tx, message: LeasedMessage, channel: Channel): Promise<Found | Outcome> {
    const { event, eventId, recipientId, subjectId } = message;
    const recipient = await this.recipients.run(tx, recipientId);
    const stop = recipient && (await this.gate.run(tx, message));
    if (stop) return stop;
    const data = recipient && (await this.letterData.run(tx, event, subjectId, eventId));
    if (!recipient || !data) return ended('nobody-to-tell');
    const address = await channel.addressOf(tx, recipient);
    return address ? { outcome: 'found', data, recipient, address } : ended('no-address');
  }
}
