import { audit } from '@app/access';
import { Config } from '@app/config';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { placesInSession } from './attendance.query';
import { lockMatches, sayPresence } from './attendance.statement';
import { isAttendanceCode, isCodeOpen } from './attendance-code';
import { lengthOf } from './length-of';
import { SettlePresence } from './settle-presence';

/** The resident reads the code at the place: present, for the length of the session. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly settlePresence: SettlePresence,
  ) {}

  /** @throws Refusal `code-not-valid`, `code-not-open`, `no-place-here` (somebody who holds no place in the session) */
  async run(sessionId: string, code: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    if (!isAttendanceCode(code, sessionId, this.config.sessionSecret as string))
      throw new Refusal('code-not-valid');
    await this.database.withActor(actor, async (tx) => {
      const places = await placesInSession(tx, sessionId);
      const place = places.find(({ personId }) => personId === actor.personId);
      if (!place) throw new Refusal('no-place-here');
      if (!isCodeOpen(place, now)) throw new Refusal('code-not-open');
      await lockMatches(tx, [place.matchId]);
      await sayPresence(tx, place.id, { saidBy: 'code', state: 'attended', minutes: lengthOf(place) }, now);
      await audit(tx, now, 'check-in', { kind: 'match', id: place.matchId });
      if (place.endsAt <= now) await this.settlePresence.run(tx, place, false, now);
    });
  }
}
