import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { mayAnswerForResident } from '../life/may-answer-for-resident';
import { placeHeld } from './attendance.query';
import { lockMatches, sayPresence } from './attendance.statement';
import type { Presence } from './presence';
import { SettlePresence } from './settle-presence';

/** The resident's own word: there or not, and for how long. The same minutes as the group's confirm them. */
@Injectable()
export class SayAttendance {
  constructor(
    private readonly database: Database,
    private readonly settlePresence: SettlePresence,
  ) {}

  /** @throws Refusal `match-unknown` (also for somebody else's), `session-not-begun` */
  async run(
    placeId: string,
    said: { readonly state: Presence; readonly minutes: number | null },
    actor: Actor,
    now: Date,
  ): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const place = await placeHeld(tx, placeId);
      if (!place || !mayAnswerForResident(actor, place)) throw new Refusal('match-unknown');
      if (place.startsAt > now) throw new Refusal('session-not-begun');
      await lockMatches(tx, [place.matchId]);
      const minutes = said.state === 'absent' ? null : said.minutes;
      await sayPresence(tx, placeId, { saidBy: 'resident', state: said.state, minutes }, now);
      await audit(tx, now, 'say-attendance', { kind: 'match', id: place.matchId }, said.state);
      await this.settlePresence.run(tx, place, false, now);
    });
  }
}
