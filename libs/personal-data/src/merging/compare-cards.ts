import { type Actor, Refusal, type Tx } from '@app/database';
import { type Double, doublesOf } from './doubles.query';
import { collisions } from './in-the-way.query';
import { type Obstacle, obstaclesTo } from './obstacles';
import { type CardOfTwo, cardOfTwo } from './two-cards.query';
import { type WhatMoves, whatMoves } from './what-moves.query';
import { inOrder } from './which-is-kept';

export interface TwoCards {
  readonly kept: CardOfTwo;
  /** The one that ends. */
  readonly other: CardOfTwo;
  readonly moves: WhatMoves;
  readonly obstacles: readonly Obstacle[];
  /** Places at one time that are over: one of each two is let go. */
  readonly doubles: readonly Double[];
}

/**
 * Two cards side by side, whichever is named first: which is kept, what goes over, and what stands in the way.
 * @throws Refusal `not-allowed`, `same-card`, `person-unknown`, `already-merged`
 */
export async function compareCards(
  tx: Tx,
  oneId: string,
  twoId: string,
  actor: Actor,
  now: Date,
): Promise<TwoCards> {
  if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
  if (oneId === twoId) throw new Refusal('same-card');
  const { kept, other } = inOrder(await cardOfTwo(tx, oneId), await cardOfTwo(tx, twoId));
  const found = await collisions(tx, kept.personId, other.personId, now);
  return {
    ...{ kept, other },
    moves: await whatMoves(tx, other.personId),
    obstacles: obstaclesTo(kept, other, actor, found),
    doubles: await doublesOf(tx, kept.personId, other.personId, now),
  };
}
