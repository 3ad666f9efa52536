import { DueClocksQuery, settleClocks, startClock } from '@app/clocks';
import { Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { nextSession } from '../life/next-session.query';
import type { MatchParties } from '../match-parties.query';
import { moveMatch } from '../move-match';
import { recordStep } from '../record-step';

/** 「later」: asked once more after a week, then closed. */
@Injectable()
export class AskAgainLater {
  constructor(private readonly clocks: DueClocksQuery) {}

  /** @throws Refusal `later-once-only`, `already-answered` */
  async run(tx: Tx, parties: MatchParties, now: Date): Promise<void> {
    const { matchId, residentAccount } = parties;
    const running = await this.clocks.of(tx, [matchId]);
    if (running.some(({ wait }) => wait === 'resident-answers-later')) throw new Refusal('later-once-only');
    await moveMatch(tx, matchId, ['invited'], { state: 'invited', stateSince: now });
    await settleClocks(tx, matchId, now);
    await startClock(tx, {
      wait: 'resident-answers-later',
      subject: { kind: 'match', id: matchId },
      since: now,
      session: await nextSession(tx, matchId, now),
      ...(residentAccount === null && { owner: 'coordinator' }),
    });
    await recordStep(tx, matchId, 'invitation-later', now);
  }
}
