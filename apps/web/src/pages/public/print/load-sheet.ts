import type { Tx } from '@app/database';
import { ComingSessionsQuery, OpeningCardsQuery } from '@app/openings';
import { TownsQuery } from '@app/places';
import { Injectable } from '@nestjs/common';
import type { Asked } from '../../../frame/asked';
import { type Query, readSearch } from '../search.form';
import { type SheetEntry, sheetEntry } from './sheet';

export interface Sheet {
  readonly entries: readonly SheetEntry[];
  /** How many the search finds in all. */
  readonly total: number;
  readonly query: Query;
}

/** Five sides of A4 in large letters: what somebody takes along. */
const MOST = 12;

@Injectable()
export class LoadSheet {
  constructor(
    private readonly cards: OpeningCardsQuery,
    private readonly sessions: ComingSessionsQuery,
    private readonly towns: TownsQuery,
  ) {}

  async run(tx: Tx, query: Query, asked: Asked): Promise<Sheet> {
    const { search } = readSearch(query, await this.towns.run(tx), asked.now);
    const cards = await this.cards.run(tx, search, { limit: MOST }, asked.now);
    const ids = cards.map(({ id }) => id);
    const sessions = await this.sessions.run(tx, ids, asked.now);
    const entries = cards.map((card) =>
      sheetEntry(
        card,
        sessions.filter(({ openingId }) => openingId === card.id),
        asked,
      ),
    );
    return { entries, total: await this.cards.count(tx, search, asked.now), query };
  }
}
