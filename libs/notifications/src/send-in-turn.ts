import { Config } from '@app/config';
import { type ChannelName, type LeasedMessage, QUEUE_OF_KIND } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import type { Channel, Delivery, SendOrder } from './channel';
import type { Outcome } from './outcome';
import { Pace } from './pace';

/** With ten seconds of waiting for its turn this is still within the lease of a minute. */
const ANSWER_WITHIN_MS = 45_000;
const COME_AGAIN_AFTER_S = 10;
const HANGS: Delivery = { outcome: 'passing', failure: 'no-answer-in-time', uncertain: true };

/** Hands messages to their channel at the pace that its provider allows. */
@Injectable()
export class SendInTurn {
  private readonly paces = new Map<ChannelName, Pace>();

  constructor(private readonly config: Config) {}

  async run(channel: Channel, { kind }: LeasedMessage, order: SendOrder): Promise<Outcome> {
    const pace = this.paceOf(channel.name);
    if (!(await pace.enter(QUEUE_OF_KIND[kind]))) return { outcome: 'later', seconds: COME_AGAIN_AFTER_S };
    try {
      return await inTime(channel.send(order));
    } finally {
      pace.leave();
    }
  }

  private paceOf(name: ChannelName): Pace {
    const pace = this.paces.get(name) ?? new Pace(this.config.paceOf(name));
    this.paces.set(name, pace);
    return pace;
  }
}

async function inTime(sending: Promise<Delivery>): Promise<Delivery> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Delivery>((done) => {
    timer = setTimeout(done, ANSWER_WITHIN_MS, HANGS);
  });
  try {
    return await Promise.race([sending, late]);
  } finally {
    clearTimeout(timer);
  }
}
