import { audit } from '@app/access';
import { type Actor, Database } from '@app/database';
import { ourSession, setCapacity } from '@app/openings';
import { Injectable } from '@nestjs/common';
import { OfferPlaces } from './offer-places';

/** The group takes more people, or fewer than it meant to; places that come free so are offered at once. */
@Injectable()
export class ChangeCapacity {
  constructor(
    private readonly database: Database,
    private readonly offerPlaces: OfferPlaces,
  ) {}

  /**
   * @param capacity `null` has no limit
   * @throws Refusal `capacity-below-taken` (with how many are taken), `session-not-open`, `session-unknown`,
   * `not-your-group`
   */
  async run(sessionId: string, capacity: number | null, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      await ourSession(tx, sessionId, actor);
      await setCapacity(tx, sessionId, capacity, now);
      await audit(tx, now, 'change-capacity', { kind: 'session', id: sessionId }, String(capacity));
      this.offerPlaces.soon(tx, [sessionId], now);
    });
  }
}
