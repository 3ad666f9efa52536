import type { Actor, Tx } from '@app/database';
import { WithdrawConsent, WithdrawInterest } from '@app/matches';
import { Injectable } from '@nestjs/common';
import { liveMatches, openDisclosures } from './whats-under-way.query';

/** Steps back from everything that goes on: places are free again, groups hear that somebody does not come, not why. */
@Injectable()
export class LeaveEverything {
  constructor(
    private readonly withdrawInterest: WithdrawInterest,
    private readonly withdrawConsent: WithdrawConsent,
  ) {}

  /** @param actor the resident, or the centre for one without an account */
  async run(tx: Tx, personId: string, actor: Actor, now: Date): Promise<void> {
    for (const matchId of await liveMatches(tx, personId))
      await this.withdrawInterest.run(matchId, 'no-reason', actor, now);
    for (const matchId of await openDisclosures(tx, personId))
      await this.withdrawConsent.run(matchId, actor, now);
  }
}
