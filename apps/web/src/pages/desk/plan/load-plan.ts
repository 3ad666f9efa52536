import { Database, type Tx } from '@app/database';
import {
  type Gap,
  GapBoardQuery,
  OpeningsToMatchQuery,
  type PairAtDesk,
  type PlanLine,
  PlanOfPeriod,
  PlanPairsQuery,
  type PlanReport,
  type QuickGain,
  QuickGains,
  WhatIfOpening,
} from '@app/matches';
import type { Opening } from '@app/matching';
import { Injectable } from '@nestjs/common';
import type { Asked } from '../../../frame/asked';
import { isId } from '../../frame/id-pipe';
import { type PlanAsked, spanOf } from './plan.form';

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

/** One person and one opening of the plan, with all sessions that it gives them. */
export interface PlannedPair {
  readonly pair: PairAtDesk;
  readonly lines: readonly PlanLine[];
}

export interface MadePlan {
  readonly report: PlanReport;
  readonly pairs: readonly PlannedPair[];
}

@Injectable()
export class LoadPlan {
  constructor(
    private readonly database: Database,
    private readonly board: GapBoardQuery,
    private readonly pairs: PlanPairsQuery,
    private readonly plan: PlanOfPeriod,
    private readonly openings: OpeningsToMatchQuery,
    private readonly whatIf: WhatIfOpening,
    private readonly quickGains: QuickGains,
  ) {}

  /** Openings that lack people, each with how many could come. */
  async gaps({ actor, now }: Asked): Promise<GapRow[]> {
    const area = actor.kind === 'account' ? (actor.staff?.areaId ?? null) : null;
    return this.database.withActor(actor, async (tx) => {
      const gaps = await this.board.run(tx, area, now);
      const found = await this.openings.some(
        tx,
        gaps.map(({ openingId }) => openingId),
      );
      const totals = new Map<string, number>();
      for (const { id, opening } of found) totals.set(id, await this.total(tx, opening, now));
      return gaps.map((gap) => ({ ...gap, total: totals.get(gap.openingId) ?? 0 }));
    });
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

  /** @throws Refusal `plan-too-large` */
  async made(wish: PlanAsked, { actor, now }: Asked): Promise<MadePlan> {
    const report = await this.plan.run({ ...wish, ...spanOf(wish) }, actor, now);
    const byPair = new Map<string, PlanLine[]>();
    for (const line of report.lines) {
      const key = `${line.personId} ${line.openingId}`;
      byPair.set(key, [...(byPair.get(key) ?? []), line]);
    }
    const groups = [...byPair.values()];
    const firsts = groups.map(([first]) => first as PlanLine);
    const pairs = await this.database.withActor(actor, (tx) => this.pairs.run(tx, firsts));
    return { report, pairs: pairs.map((pair, at) => ({ pair, lines: groups[at] as PlanLine[] })) };
  }

  private async total(tx: Tx, opening: Opening, now: Date): Promise<number> {
    return (await this.whatIf.run(tx, opening, { changes: [] }, now)).total;
  }
}
