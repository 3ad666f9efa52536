import { signInCode, signInToken } from '@app/access';
import { Config } from '@app/config';
import { translator } from '@app/language';
import type { LeasedMessage } from '@app/outbox';
import { guardianToken } from '@app/people';
import { addressToken } from '@app/personal-data';
import { Injectable } from '@nestjs/common';
import { answerToken } from './answers/answer-token';
import { questionOf } from './answers/questions';
import { calendarOfLetter } from './calendar/calendar-of-letter';
import type { Channel, SendOrder } from './channel';
import { type Found, LetterReading } from './letter-reading';
import { writeLetter } from './letters/write-letter';
import type { Outcome } from './outcome';
import { footOf } from './preferences/foot-of';

export interface Composed {
  readonly outcome: 'composed';
  readonly order: SendOrder;
}

/** Puts a leased message into the recipient's words, with where it goes. */
@Injectable()
export class ComposeOrder {
  constructor(
    private readonly config: Config,
    private readonly reading: LetterReading,
  ) {}

  /** What is to be sent, or why it is not. */
  async run(message: LeasedMessage, channel: Channel): Promise<Composed | Outcome> {
    const found = await this.reading.run(message, channel);
    return found.outcome === 'found' ? { outcome: 'composed', order: this.orderOf(message, found) } : found;
  }

  private orderOf(message: LeasedMessage, { data, recipient, address }: Found): SendOrder {
    const { id, event, subjectId, recipientId } = message;
    const { publicUrl, sessionSecret } = this.config;
    const { language } = recipient;
    const token = tokenFor(message, sessionSecret as string);
    const t = translator(language);
    const calendar = calendarOfLetter(data, this.config, t);
    const code = event === 'sign-in-link' ? signInCode(subjectId, sessionSecret as string) : null;
    const letter = {
      ...writeLetter({ event, subjectId, data, language, publicUrl, token, code }),
      calendar,
      foot: footOf(message, { publicUrl, secret: sessionSecret as string }),
    };
    return { outboxId: id, event, letter, language, recipientId, address, t };
  }
}

function tokenFor({ id, event, subjectId }: LeasedMessage, secret: string): string | null {
  if (questionOf(event)) return answerToken(id, secret);
  if (event === 'sign-in-link' || event === 'staff-invited') return signInToken(subjectId, secret);
  if (event === 'address-confirm') return addressToken(subjectId, secret);
  return event.startsWith('guardian-') ? guardianToken(subjectId, secret) : null;
}
