import { Database, type Tx } from '@app/database';
import {
  type Gap,
  GapBoardQuery,
  GapWeekQuery,
  OpeningsToMatchQuery,
  type QuickGain,
  QuickGains,
  WhatIfOpening,
} from '@app/matches';
import type { Opening } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { areaOf } from '../../../frame/area-of';
import type { Asked } from '../../../frame/asked';
import { isId } from '../../frame/id-pipe';
import { type GapWeek, gapWeekOf } from './gap-week';

export interface GapRow extends Gap {
  /** How many could come as it is. */
  readonly total: number;
}

/** What would bring more people to one opening. */
export interface GapOpened {
  readonly openingId: string;
  readonly opening: Opening;
  readonly total: number;
  readonly gains: readonly QuickGain[] | 'counting' | null;
}

@Injectable()
export class LoadGaps {
  constructor(
    private readonly database: Database,
    private readonly board: GapBoardQuery,
    private readonly byWeek: GapWeekQuery,
    private readonly openings: OpeningsToMatchQuery,
    private readonly whatIf: WhatIfOpening,
    private readonly quickGains: QuickGains,
  ) {}

  /** Openings that lack people, each with how many could come. */
  async rows({ actor, now }: Asked): Promise<GapRow[]> {
    return this.database.withActor(actor, async (tx) => {
      const gaps = await this.board.run(tx, areaOf(actor), now);
      const found = await this.openings.some(
        tx,
        gaps.map(({ openingId }) => openingId),
      );
      const totals = new Map<string, number>();
      for (const { id, opening } of found) totals.set(id, await this.total(tx, opening, now));
      return gaps.map((gap) => ({ ...gap, total: totals.get(gap.openingId) ?? 0 }));
    });
  }

  /** The same hands by field and time of the week. */
  async week({ actor, now }: Asked): Promise<GapWeek> {
    return gapWeekOf(await this.database.withActor(actor, (tx) => this.byWeek.run(tx, areaOf(actor), now)));
  }

  async opened(openingId: unknown, { actor, now }: Asked): Promise<GapOpened | null> {
    if (!isId(openingId)) return null;
    return this.database.withActor(actor, async (tx) => {
      const found = await this.openings.one(tx, openingId);
      if (!found) return null;
      const { opening } = found;
      const total = await this.total(tx, opening, now);
      return { openingId, opening, total, gains: await this.quickGains.run(opening, now) };
    });
  }

  private async total(tx: Tx, opening: Opening, now: Date): Promise<number> {
    return (await this.whatIf.run(tx, opening, { changes: [] }, now)).total;
  }
}
