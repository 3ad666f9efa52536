import { Database, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { lockPerson } from '../hold-places.statement';
import { enterState } from '../life/enter-state';
import { MatchMessages } from '../life/match-messages';
import { Match } from '../match.entity';
import { MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import { isFilled, openAsks } from './due-ladders.query';
import { Ladder } from './ladder.entities';
import { haltLadder } from './ladder.statement';

const LADDER = system('ladder');
const FILLED = 'places-filled';

/** Once the last place is taken nobody more is asked, and whoever was asked and has not answered is told. */
@Injectable()
export class StopFilled {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /** Safe at any time, in several workers and after a stop. Also ends a ladder whose last session has begun. */
  async run(openingId: string, now: Date): Promise<void> {
    const asks = await this.database.withActor(LADDER, async (tx) => {
      const filled = await isFilled(tx, openingId, now);
      if (filled === null) await haltLadder(tx, openingId, 'ended', now);
      if (filled) await haltLadder(tx, openingId, 'filled', now);
      const isOver = filled && (await tx.manager.existsBy(Ladder, { openingId, state: 'filled' }));
      return isOver ? openAsks(tx, openingId) : [];
    });
    for (const matchId of asks) await this.tell(matchId, now);
  }

  /** As soon as what may have filled it is committed: a person is locked before any session. */
  soon(tx: Tx, openingId: string, now: Date): void {
    tx.afterCommit(() => this.run(openingId, now));
  }

  private async tell(matchId: string, now: Date): Promise<void> {
    await this.database.withActor(LADDER, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      await lockPerson(tx, parties.personId);
      // Who said yes a moment before goes the usual way: to the group, or on the waiting list.
      if (!(await tx.manager.existsBy(Match, { id: matchId, state: 'invited' }))) return;
      await enterState(tx, parties, ['invited'], { state: 'expired', reason: FILLED, endedBy: 'clock' }, now);
      const eventId = await recordStep(tx, matchId, 'expired', now, FILLED);
      await this.messages.resident(tx, 'places-filled-after-all', { parties, eventId, now });
    });
  }
}
