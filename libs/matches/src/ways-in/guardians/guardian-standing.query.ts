import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type AskedGuardian, AskedGuardianQuery } from './asked-guardian.query';
import { needingConsent } from './needing-consent.query';

/** How a resident stands to a guardian's consent. */
export interface GuardianStanding {
  /** Matches under way for which it is missing. */
  readonly needed: readonly string[];
  /** The request that waits, or the last one that did. */
  readonly asked: AskedGuardian | null;
}

@Injectable()
export class GuardianStandingQuery {
  constructor(private readonly asked: AskedGuardianQuery) {}

  async run(tx: Tx, personId: string, now: Date): Promise<GuardianStanding> {
    const needed = (await needingConsent(tx, personId, now)).map(({ matchId }) => matchId);
    return { needed, asked: await this.asked.latest(tx, personId) };
  }
}
