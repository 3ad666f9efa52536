import { randomUUID } from 'node:crypto';
import { startClock } from '@app/clocks';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { MatchMessages } from '../life/match-messages';
import { MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import { Consultation } from './after.entities';
import { sideOf } from './side-of';

/** One side tells the centre that something was not as agreed; the other side does not read it. */
@Injectable()
export class OpenConsultation {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /** @throws Refusal `match-unknown` (also for somebody else's) */
  async run(matchId: string, words: string, actor: Actor, now: Date): Promise<string> {
    return this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      const askedBy = sideOf(actor, parties);
      if (!askedBy) throw new Refusal('match-unknown');
      const id = randomUUID();
      await tx.manager.insert(Consultation, { id, matchId, askedBy, words, openedAt: now });
      await startClock(tx, { wait: 'consultation-step', subject: { kind: 'consultation', id }, since: now });
      const eventId = await recordStep(tx, matchId, 'consultation-opened', now, null, { askedBy });
      await this.messages.coordinators(tx, 'consultation-to-settle', { parties, eventId, now });
      await this.messages[askedBy](tx, 'consultation-received', { parties, eventId, now });
      return id;
    });
  }
}
