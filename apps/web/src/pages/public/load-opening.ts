import { type Actor, Refusal, type Tx, together } from '@app/database';
import { contactFactsOf, ExplainPairQuery, MyActivitiesQuery } from '@app/matches';
import { type OpeningDetail, OpeningDetailQuery } from '@app/openings';
import { Injectable } from '@nestjs/common';
import type { Standing } from './for-me';

const UNDER_WAY = ['invited', 'with-group', 'with-coordinator', 'waiting', 'offered', 'approved'];

/** A public opening, and how whoever looks stands to it. */
@Injectable()
export class LoadOpening {
  constructor(
    private readonly details: OpeningDetailQuery,
    private readonly explainPair: ExplainPairQuery,
    private readonly activities: MyActivitiesQuery,
  ) {}

  /** @throws Refusal `opening-unknown`: there is none, or it is not public yet */
  async run(
    tx: Tx,
    openingId: string,
    actor: Actor,
    now: Date,
  ): Promise<{ detail: OpeningDetail; standing: Standing }> {
    const detail = await this.details.run(tx, openingId);
    if (!detail?.opening.publishedAt || detail.opening.publishedAt > now)
      throw new Refusal('opening-unknown');
    return { detail, standing: await this.standing(tx, openingId, actor, now) };
  }

  private async standing(tx: Tx, openingId: string, actor: Actor, now: Date): Promise<Standing> {
    if (actor.kind !== 'account') return { kind: 'anyone' };
    if (!actor.personId) return { kind: 'no-card' };
    const [explanation, mine, contact] = await together(
      this.explained(tx, actor.personId, openingId, now),
      this.activities.run(tx, actor.personId),
      contactFactsOf(tx, actor.personId),
    );
    if (!explanation) return { kind: 'no-card' };
    const underWay =
      mine.find((each) => each.openingId === openingId && UNDER_WAY.includes(each.state)) ?? null;
    return { kind: 'resident', explanation, underWay, contact };
  }

  /** `null` while the card is not complete. */
  private async explained(tx: Tx, personId: string, openingId: string, now: Date) {
    return this.explainPair.forInterest(tx, personId, openingId, now).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'card-not-complete') return null;
      throw error;
    });
  }
}
