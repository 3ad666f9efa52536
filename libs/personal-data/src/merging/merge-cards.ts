import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { type Actor, Database, inNameOf, Refusal, system, type Tx } from '@app/database';
import { LetGoOfPlace, TellByHand } from '@app/matches';
import { Outbox } from '@app/outbox';
import { NeedsBox, Person } from '@app/people';
import { Injectable } from '@nestjs/common';
import { eraseRows } from '../erasure/erase-rows.statement';
import type { ErasureTold } from '../erasure/erasure-request.entity';
import { type Choices, mergedCard } from './card-fields';
import { compareCards, type TwoCards } from './compare-cards';
import { moveNeeds } from './move-needs';
import { dropContact, endCard, moveRows } from './move-rows.statement';
import { settleDoubles } from './settle-doubles';
import { lockCards } from './two-cards.query';

/** Two cards of one person become one: everything goes over, the other card is emptied and points at the kept one. */
@Injectable()
export class MergeCards {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly tellByHand: TellByHand,
    private readonly needs: NeedsBox,
    private readonly letGoOfPlace: LetGoOfPlace,
  ) {}

  /**
   * Cannot be taken back. @param agreedBy how the person said that both are theirs
   * @param there ids of held places: where the person says they were, of two at one time that are over
   * @returns the id of the kept card
   * @throws Refusal `not-allowed`, `same-card`, `person-unknown`, `already-merged`, `cards-collide` (with the first
   * obstacle), `attendance-undecided`, `needs-not-readable`
   */
  async run(
    ids: readonly [string, string],
    choices: Choices,
    there: readonly string[],
    agreedBy: ErasureTold,
    actor: Actor,
    now: Date,
  ): Promise<string> {
    return this.database.withActor(actor, async (tx) => {
      if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
      await lockCards(tx, ids);
      const cards = await compareCards(tx, ...ids, actor, now);
      const [obstacle] = cards.obstacles;
      if (obstacle) throw new Refusal('cards-collide', { obstacle: obstacle.what });
      await this.settle(tx, cards, there, now);
      await this.merge(tx, cards, choices);
      await this.write(tx, cards, agreedBy, now);
      return cards.kept.personId;
    });
  }

  private async settle(tx: Tx, { doubles }: TwoCards, there: readonly string[], now: Date): Promise<void> {
    const { letGo, open } = settleDoubles(doubles, there);
    if (open.length > 0) throw new Refusal('attendance-undecided');
    for (const { place, by } of letGo) {
      await this.letGoOfPlace.run(tx, place.placeId, now);
      await audit(tx, now, 'let-go-of-place', { kind: 'match', id: place.matchId }, by);
    }
  }

  /** By the rights of what erases: the centre itself need not read calendars, prices and lists of somebody. */
  private async merge(tx: Tx, { kept, other }: TwoCards, choices: Choices): Promise<void> {
    const [keptId, otherId] = [kept.personId, other.personId];
    const card = mergedCard(kept.person, other.person, choices);
    await inNameOf(tx, system('retention'), async () => {
      if (choices.contact === 'other' && other.contact) await dropContact(tx, keptId);
      await moveRows(tx, keptId, otherId);
      await moveNeeds(tx, this.needs, keptId, otherId);
      await endCard(tx, keptId, otherId);
      await tx.manager.update(Person, { id: keptId }, card);
      if (other.accountId) await eraseRows(tx, { personId: null, accountId: other.accountId });
    });
  }

  private async write(tx: Tx, { kept, other }: TwoCards, agreedBy: ErasureTold, now: Date): Promise<void> {
    const { personId, accountId } = kept;
    await audit(tx, now, 'merge-cards', { kind: 'person', id: personId }, agreedBy);
    await audit(tx, now, 'end-merged-card', { kind: 'person', id: other.personId }, personId);
    if (other.accountId) await audit(tx, now, 'erase', { kind: 'account', id: other.accountId }, 'merged');
    const message = { event: 'cards-merged', eventId: randomUUID(), now } as const;
    if (!accountId)
      return this.tellByHand.about(tx, { ...message, recipientId: personId, subjectId: personId });
    await this.outbox.add(tx, { ...message, recipientId: accountId, subjectId: accountId });
  }
}
