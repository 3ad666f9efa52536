import type { Tx } from '@app/database';
import { OpeningCardsQuery, type OpeningSearch, type TownCount } from '@app/openings';
import { type TownRow, TownsQuery } from '@app/places';
import { Injectable } from '@nestjs/common';
import type { Asked } from '../../frame/asked';
import type { Problem } from '../../frame/check-form';
import { FindOpenings, type Found, type FoundOpening } from '../../searching/find-openings';
import { type Loosened, loosened, without } from './loosened';
import { type Query, readSearch } from './search.form';
import { addressWith, afterOf, skipOf, WHERE } from './search-address';

export interface SearchResult {
  readonly query: Query;
  readonly problems: readonly Problem[];
  readonly towns: readonly TownRow[];
  readonly openings: readonly FoundOpening[];
  readonly total: number;
  /** Whoever asks has a card, so that a list by fit can be asked for. */
  readonly canSortByFit: boolean;
  readonly sort: 'time' | 'fit';
  /** On the map: how many in each town, wherever. `null` in a list. */
  readonly byTown: readonly TownCount[] | null;
  /** What would bring something where nothing was found. */
  readonly loosened: readonly Loosened[];
  /** The address of the next page; `null` on the last. */
  readonly next: string | null;
}

const A_PAGE = 20;

/** What an address asks for, found. */
@Injectable()
export class LoadSearch {
  constructor(
    private readonly find: FindOpenings,
    private readonly cards: OpeningCardsQuery,
    private readonly towns: TownsQuery,
  ) {}

  async run(tx: Tx, query: Query, asked: Asked): Promise<SearchResult> {
    const towns = await this.towns.run(tx);
    const { search, problems } = readSearch(query, towns, asked.now);
    const list =
      query.view === 'map' ? await this.onMap(tx, search, asked) : await this.list(tx, search, query, asked);
    const nothing = list.total === 0;
    return {
      ...{ query, problems, towns, ...list },
      canSortByFit: await this.find.hasCard(tx, asked.actor),
      loosened: nothing ? await loosened(tx, this.cards, search, asked.now) : [],
    };
  }

  private async onMap(tx: Tx, search: OpeningSearch, { now }: Asked) {
    const byTown = await this.cards.byTown(tx, without(search, WHERE), now);
    const total = await this.cards.count(tx, search, now);
    return { byTown, total, openings: [], sort: 'time' as const, next: null };
  }

  private async list(tx: Tx, search: OpeningSearch, query: Query, { actor, now }: Asked) {
    const skip = skipOf(query.skip);
    const fit =
      query.sort === 'fit' ? await this.find.byFit(tx, search, { skip, limit: A_PAGE }, actor, now) : null;
    if (fit) {
      const next = fit.more ? withSkip(query, skip + fit.openings.length) : null;
      return { ...shown(fit), sort: 'fit' as const, next };
    }
    const found = await this.find.inTime(tx, search, { after: afterOf(query.after), limit: A_PAGE }, now);
    const last = found.more ? found.openings.at(-1) : undefined;
    return { ...shown(found), sort: 'time' as const, next: last ? withAfter(query, last) : null };
  }
}

function shown({ total, openings }: Found) {
  return { total, openings, byTown: null };
}

function withSkip(query: Query, skip: number): string {
  return addressWith(query, { skip: String(skip) });
}

/** The same search, from the next card on. */
export function withAfter(query: Query, last: Pick<FoundOpening, 'startsAt' | 'id'>): string {
  return addressWith(query, { after: `${last.startsAt.toISOString()}_${last.id}` });
}
