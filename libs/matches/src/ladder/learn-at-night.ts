import { DueClocksQuery } from '@app/clocks';
import { Database, system, type Tx } from '@app/database';
import { answerRate, fitPrior, type Kinds, MOST_WORTH, nextWorth, nightlyPrices } from '@app/ladder';
import { type Day, dayAt } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { fitOf, type Kind, kindsOf, type PersonOfNight } from './city-kinds';
import { ladderSettings } from './ladder-settings.query';
import { learnFactors } from './learn-factors';
import type { Learnt } from './learnt.query';
import { asksBySort, balanceOfDay, histories, nightRan, peopleOfNight, seenOpenings } from './night.query';
import { keepNight, worths, writePrices, writeWorth } from './night.statement';

const LADDER = system('ladder');
const LEARNT_DAYS = 56;
/** So few that pricing them keeps the process from nothing else. */
const A_BATCH = 200;
const DAY_MS = 86_400_000;
/** Two in the morning in Tokyo. */
const FROM_HOUR_MS = 2 * 3_600_000;
const TOKYO_MS = 9 * 3_600_000;

interface Pricing {
  readonly kinds: readonly Kind[];
  readonly market: Kinds;
  readonly silentDays: number;
}

/**
 * Once a night: how people answer (prior, factors), what places are worth (μ), and what each resident's attention is worth
 * (J). Residents are priced in batches of their own transactions; the night counts as done after the last.
 */
@Injectable()
export class LearnAtNight {
  constructor(
    private readonly database: Database,
    private readonly clocks: DueClocksQuery,
  ) {}

  /**
   * @param at the time to go by; the database's own where it is not said
   * @returns how many residents were priced; `null` where the night is done or has not come
   */
  async run(at?: Date): Promise<number | null> {
    const now = at ?? (await this.database.withActor(LADDER, (tx) => this.clocks.now(tx)));
    const day = dayAt(now.getTime());
    if ((now.getTime() + TOKYO_MS) % DAY_MS < FROM_HOUR_MS) return null;
    const begun = await this.database.withActor(LADDER, async (tx) =>
      (await nightRan(tx, day)) ? null : this.begin(tx, now),
    );
    if (!begun) return null;
    const people = await this.price(begun.pricing, begun.learnt, now);
    await this.database.withActor(LADDER, (tx) => this.end(tx, day, begun.learnt, people, now));
    return people;
  }

  private async begin(tx: Tx, now: Date): Promise<{ learnt: Learnt; pricing: Pricing }> {
    const prior = fitPrior(await histories(tx, now));
    const learnt = { prior, factors: learnFactors(await asksBySort(tx, now), prior) };
    const kinds = kindsOf(await seenOpenings(tx, LEARNT_DAYS, now), LEARNT_DAYS);
    const worth = await worths(tx);
    const market = {
      arrivals: Float64Array.from(kinds, ({ arrivals }) => arrivals),
      worth: Float64Array.from(kinds, ({ group }) => worth.get(group) ?? MOST_WORTH),
    };
    return { learnt, pricing: { kinds, market, silentDays: (await ladderSettings(tx)).silentDays } };
  }

  private async price(pricing: Pricing, learnt: Learnt, now: Date): Promise<number> {
    let count = 0;
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const people = await this.database.withActor(LADDER, (tx) => peopleOfNight(tx, after, A_BATCH, now));
      if (people.length === 0) return count;
      const prices = pricesOf(people, pricing, learnt);
      const ids = people.map(({ personId }) => personId);
      await this.database.withActor(LADDER, (tx) => writePrices(tx, ids, prices));
      count += people.length;
      after = ids.at(-1) as string;
    }
  }

  /** Of two workers that ran one night the second writes nothing: worths move once. */
  private async end(tx: Tx, day: Day, { prior, factors }: Learnt, people: number, now: Date): Promise<void> {
    const night = { day, ranAt: now, priorYes: prior.yes, priorNo: prior.no, factors, people };
    if (!(await keepNight(tx, night))) return;
    const standing = await worths(tx);
    for (const { kind, balance } of await balanceOfDay(tx, new Date(now.getTime() - DAY_MS), now)) {
      if (balance === 0) continue;
      const worth = nextWorth(standing.get(kind) ?? MOST_WORTH, balance > 0 ? 'short' : 'early');
      await writeWorth(tx, kind, worth, day);
    }
  }
}

function pricesOf(
  people: readonly PersonOfNight[],
  { kinds, market, silentDays }: Pricing,
  learnt: Learnt,
): number[] {
  const starts = new Int32Array(people.length + 1);
  const fitting: number[] = [];
  const rates: number[] = [];
  for (const [at, person] of people.entries()) {
    for (const [number, kind] of kinds.entries()) {
      const rate = rateFor(person, kind, learnt);
      if (rate === null) continue;
      fitting.push(number);
      rates.push(rate);
    }
    starts[at + 1] = fitting.length;
  }
  const fits = { starts, kinds: Int32Array.from(fitting), rates: Float64Array.from(rates) };
  return [...nightlyPrices(fits, market, silentDays)];
}

function rateFor(person: PersonOfNight, kind: Kind, { prior, factors }: Learnt): number | null {
  const fit = fitOf(person, kind);
  return fit && answerRate(person, prior, factors.field[fit.field], factors.way[fit.way]);
}
