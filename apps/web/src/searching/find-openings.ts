import type { Actor, Tx } from '@app/database';
import { LogListShown, OpeningsForResidentQuery, PeopleToMatchQuery } from '@app/matches';
import type { Reason } from '@app/matching';
import { type OpeningCard, OpeningCardsQuery, type OpeningSearch } from '@app/openings';
import { Injectable } from '@nestjs/common';

export interface FoundOpening extends OpeningCard {
  /** Why it fits whoever asks; empty in order of time. */
  readonly reasons: readonly Reason[];
}

export interface Found {
  readonly total: number;
  readonly openings: readonly FoundOpening[];
  /** There are more after these. */
  readonly more: boolean;
}

export interface InTime {
  readonly after?: { readonly startsAt: Date; readonly id: string } | undefined;
  readonly limit: number;
}

export interface ByFit {
  readonly skip: number;
  readonly limit: number;
}

/** Nobody reads on beyond these. */
const MOST_RANKED = 500;

/** One search for everybody: in order of time, or the best fit for one resident first. */
@Injectable()
export class FindOpenings {
  constructor(
    private readonly cards: OpeningCardsQuery,
    private readonly people: PeopleToMatchQuery,
    private readonly ranked: OpeningsForResidentQuery,
    private readonly logListShown: LogListShown,
  ) {}

  async inTime(tx: Tx, search: OpeningSearch, { after, limit }: InTime, now: Date): Promise<Found> {
    const found = await this.cards.run(tx, search, { after, limit: limit + 1 }, now);
    const openings = found.slice(0, limit).map((card) => ({ ...card, reasons: [] }));
    const more = found.length > limit;
    const areAll = !after && !more;
    const total = areAll ? found.length : await this.cards.count(tx, search, now);
    return { total, openings, more };
  }

  /** Only those that fit. `null` without a card that is complete. */
  async byFit(
    tx: Tx,
    search: OpeningSearch,
    { skip, limit }: ByFit,
    actor: Actor,
    now: Date,
  ): Promise<Found | null> {
    const person = await this.personOf(tx, actor);
    if (!person) return null;
    const { candidates } = await this.ranked.run(tx, person, MOST_RANKED, now);
    const reasons = new Map(candidates.map((each) => [each.openingId, each.reasons]));
    const fitting = { ...search, ids: [...reasons.keys()] };
    const cards = await this.cards.inOrder(tx, fitting, skip, limit, now);
    const openings = cards.map((card) => ({ ...card, reasons: reasons.get(card.id) ?? [] }));
    const shown = cards.map(({ id }) => id);
    tx.afterCommit(() => this.logListShown.run(person.id, shown, now));
    const total = await this.cards.count(tx, fitting, now);
    return { total, openings, more: skip + cards.length < total };
  }

  /** Whether there is a card by which to sort. */
  async hasCard(tx: Tx, actor: Actor): Promise<boolean> {
    return (await this.personOf(tx, actor)) !== null;
  }

  private async personOf(tx: Tx, actor: Actor) {
    if (actor.kind !== 'account' || !actor.personId) return null;
    return (await this.people.one(tx, actor.personId)) ?? null;
  }
}
