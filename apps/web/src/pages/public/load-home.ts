import type { Tx } from '@app/database';
import { addDays, dayAt } from '@app/matching';
import { type OpenFigures, OpenFiguresQuery, OpeningCardsQuery } from '@app/openings';
import { type TownRow, TownsQuery } from '@app/places';
import { Injectable } from '@nestjs/common';
import type { Asked } from '../../frame/asked';
import { FindOpenings, type FoundOpening } from '../../searching/find-openings';

export interface Home {
  /** What begins within seven days; the best fit first for whoever has a card. */
  readonly week: readonly FoundOpening[];
  readonly sort: 'time' | 'fit';
  /** How many begin within seven days. */
  readonly soon: number;
  readonly figures: OpenFigures;
  readonly towns: readonly TownRow[];
}

const SHOWN = 6;
const OF_A_DAY = 2;
const LOOKED_THROUGH = 100;

@Injectable()
export class LoadHome {
  constructor(
    private readonly find: FindOpenings,
    private readonly cards: OpeningCardsQuery,
    private readonly figures: OpenFiguresQuery,
    private readonly towns: TownsQuery,
  ) {}

  async run(tx: Tx, { actor, now }: Asked): Promise<Home> {
    const soon = { to: addDays(dayAt(now.getTime()), 6) };
    const fit = await this.find.byFit(tx, soon, { skip: 0, limit: SHOWN }, actor, now);
    const fits = fit !== null && fit.openings.length > 0;
    const inTime = fits ? null : await this.find.inTime(tx, soon, { limit: LOOKED_THROUGH }, now);
    return {
      week: inTime ? ofEachDay(inTime.openings) : (fit?.openings ?? []),
      sort: inTime ? 'time' : 'fit',
      soon: inTime?.total ?? (await this.cards.count(tx, soon, now)),
      figures: await this.figures.run(tx, now),
      towns: await this.towns.run(tx),
    };
  }
}

/** Some of each day: a week shows more than its first morning. */
function ofEachDay(openings: readonly FoundOpening[]): FoundOpening[] {
  const days = new Map<string, number>();
  const shown = openings.filter(({ startsAt }) => {
    const day = dayAt(startsAt.getTime());
    days.set(day, (days.get(day) ?? 0) + 1);
    return (days.get(day) ?? 0) <= OF_A_DAY;
  });
  return shown.slice(0, SHOWN + OF_A_DAY);
}
