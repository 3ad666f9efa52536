import { type AskWish, USUAL_WISH } from '../ask-obstacle';
import type { LadderSettings } from '../settings';
import { type Asking, beginAsking } from './asking';
import { Market } from './market';
import { POLICIES, type PolicyName } from './policies';
import { chanceOf } from './random';
import { DAY_MS, Town } from './town';
import type { World } from './world';

export interface Outcome {
  /** Share of the places that were filled. */
  readonly filled: number;
  /** Share of the people who are silent at the end. */
  readonly dormant: number;
  /** Share of the people who left for good. */
  readonly left: number;
  readonly asksAPlace: number;
}

const STREAM = 1000;

/**
 * Lets one policy ask in a drawn town for all its days.
 * @param weeklyAsks asks that everybody lets pass in seven days
 */
export function simulate(
  world: World,
  policy: PolicyName,
  settings: LadderSettings,
  weeklyAsks = USUAL_WISH.weeklyAsks,
): Outcome {
  const run = new Run(world, policy, settings, { ...USUAL_WISH, weeklyAsks });
  for (let day = 0; day < world.wanted.days; day++) run.day(day);
  return run.outcome();
}

class Run {
  private readonly town: Town;
  private readonly market: Market;
  private open: Asking[] = [];
  private next = 0;
  private asks = 0;
  private filled = 0;

  constructor(
    private readonly world: World,
    private readonly policy: PolicyName,
    private readonly settings: LadderSettings,
    private readonly wish: AskWish,
  ) {
    this.town = new Town(world, chanceOf(world.wanted.seed + STREAM));
    this.market = new Market(world, settings.silentDays);
  }

  day(day: number): void {
    this.appear(day);
    const waves = this.settings.waveHours.length;
    for (let wave = 0; wave < waves; wave++) {
      for (const asking of this.open) this.wave(asking, day + wave / waves);
    }
    this.end(day + 1);
    if (this.policy === 'priced-paced') this.town.prices = this.market.night();
  }

  outcome(): Outcome {
    const { openings, wanted } = this.world;
    const places = openings.reduce((sum, opening) => sum + opening.places, 0);
    const worn = this.town.worn(wanted.days * DAY_MS);
    return { filled: this.filled / places, asksAPlace: this.asks / places, ...worn };
  }

  private appear(day: number): void {
    const before = this.next;
    while (this.world.openings[this.next]?.from === day) this.next++;
    const opened = this.world.openings.slice(before, this.next);
    this.open.push(...opened.map(beginAsking));
    this.market.opened(opened.map(({ kind }) => kind));
  }

  private wave(asking: Asking, at: number): void {
    if (asking.filledOn !== null) return;
    const { town, market, settings, wish } = this;
    const fitting = this.world.fitting[asking.opening.kind]!;
    const turn = { town, market, asking, fitting, settings, wish, now: at * DAY_MS };
    for (const person of POLICIES[this.policy](turn)) this.ask(asking, person, at);
    asking.waves++;
  }

  /** Those of one wave are asked at once: a yes too many finds no place. */
  private ask(asking: Asking, person: number, at: number): void {
    asking.asked.add(person);
    this.asks++;
    if (this.town.ask(person, at * DAY_MS) !== 'yes' || asking.filledOn !== null) return;
    asking.filled++;
    this.filled++;
    if (asking.filled === asking.opening.places) asking.filledOn = at;
  }

  private end(day: number): void {
    const over = (asking: Asking) => asking.filledOn !== null || asking.opening.until <= day;
    for (const asking of this.open.filter(over)) this.market.ended(asking);
    this.open = this.open.filter((asking) => !over(asking));
  }
}
