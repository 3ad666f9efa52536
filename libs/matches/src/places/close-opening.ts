import { audit } from '@app/access';
import { type Actor, Database, type Tx } from '@app/database';
import { closeOpening, ourOpening } from '@app/openings';
import { Injectable } from '@nestjs/common';
import { ExpireMatch } from '../life/expire-match';
import { MatchPartiesQuery } from '../match-parties.query';
import { lockMatchesOfOpening } from './lock-matches.statement';

/** The group takes nobody any more: what waits ends with a word; places that were given stay. */
@Injectable()
export class CloseOpening {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly expireMatch: ExpireMatch,
  ) {}

  /** @throws Refusal `opening-unknown`, `not-your-group`, `opening-over` */
  async run(openingId: string, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      await ourOpening(tx, openingId, actor);
      await this.close(tx, openingId, now);
    });
  }

  /** The same inside a transaction that is under way, for a clock or a group that ends. */
  async close(tx: Tx, openingId: string, now: Date): Promise<void> {
    const matches = await lockMatchesOfOpening(tx, openingId);
    await closeOpening(tx, openingId, now);
    await audit(tx, now, 'close-opening', { kind: 'opening', id: openingId });
    for (const { matchId, state } of matches) {
      if (state === 'approved') continue;
      const parties = await this.parties.run(tx, matchId);
      await this.expireMatch.run(tx, parties, [state], 'opening-ended', now);
    }
  }
}
