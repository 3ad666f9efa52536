import { resumeClocks, settleClocks } from '@app/clocks';
import { type Actor, actorName, Database, Refusal, type Tx } from '@app/database';
import { takeBackMessages } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { awaitSessions, givePlacesBack, holdPlaces, lockPerson } from '../hold-places.statement';
import { discloseIn } from '../introductions/disclose-in';
import { neverOpened } from '../introductions/disclosures.statement';
import type { MatchState } from '../match.entity';
import { MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import type { StateBefore } from '../step-detail';
import { OfferPlaces } from './offer-places';
import { type LastStep, lastStep, restoreState } from './undo.statement';

const TEN_MINUTES_MS = 600_000;
const WITH_PLACES: readonly MatchState[] = ['approved', 'offered'];

/** Takes back one's own last step, a slip, while nobody has been told of it. */
@Injectable()
export class UndoStep {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly offerPlaces: OfferPlaces,
  ) {}

  /**
   * @throws Refusal `undo-not-possible` (not one's own, not the last step, or what it gave is gone), `undo-too-late`
   * (ten minutes have passed), `already-told` (somebody has a message of it), `match-unknown`
   */
  async run(matchId: string, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const { personId } = await this.parties.run(tx, matchId);
      await lockPerson(tx, personId);
      const step = await lastStep(tx, matchId);
      const before = stateToRestore(step, actor, now);
      if (!(await takeBackMessages(tx, step?.id as string))) throw new Refusal('already-told');
      if (!(await restoreState(tx, matchId, before))) throw new Refusal('undo-not-possible');
      await this.restorePlaces(tx, matchId, before, step as LastStep, now);
      await settleClocks(tx, matchId, now);
      await resumeClocks(tx, before.clocks);
      await recordStep(tx, matchId, 'undone', now, null, { undoes: step?.step as string });
    });
  }

  /** Places that the step gave go back; those that it gave back are held again, if nobody has them. */
  private async restorePlaces(
    tx: Tx,
    matchId: string,
    { state }: StateBefore,
    step: LastStep,
    now: Date,
  ): Promise<void> {
    this.offerPlaces.soon(tx, await givePlacesBack(tx, matchId, now), now);
    await neverOpened(tx, matchId, step.at);
    if (!WITH_PLACES.includes(state)) return;
    if ((await holdPlaces(tx, matchId, now)) !== 'held') throw new Refusal('undo-not-possible');
    if (state === 'approved') await awaitSessions(tx, matchId, now);
    await discloseIn(tx, matchId, state, now);
  }
}

function stateToRestore(step: LastStep | null, actor: Actor, now: Date): StateBefore {
  const before = step?.detail?.before;
  if (!step || !before || step.actor !== actorName(actor)) throw new Refusal('undo-not-possible');
  if (now.getTime() - step.at.getTime() > TEN_MINUTES_MS) throw new Refusal('undo-too-late');
  return before;
}
