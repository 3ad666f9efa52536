import type { LadderSettings } from '../settings';
import { type Outcome, simulate } from './simulate';
import { TOWNS, type TownName } from './towns';
import { drawWorld } from './world';

/** Outcomes in one town with the settings of now, and with those that are tried. */
export interface TriedTown {
  readonly town: TownName;
  readonly now: Outcome;
  readonly tried: Outcome;
}

export type LadderPreview = readonly TriedTown[];

/** A third of each town for sixty days: seconds, not minutes. */
const SMALLER = 3;
const DAYS = 60;
const SEED = 1;

/** What `previewSettings` asks of its thread. */
export interface PreviewWanted {
  readonly now: LadderSettings;
  readonly tried: LadderSettings;
  /** Asks in seven days that the city lets pass to whoever has said nothing. */
  readonly weeklyAsks: number;
}

export function previewIn({ now, tried, weeklyAsks }: PreviewWanted): LadderPreview {
  return (Object.keys(TOWNS) as TownName[]).map((town) => {
    const { people, openingsADay } = TOWNS[town];
    const world = drawWorld({
      people: Math.round(people / SMALLER),
      openingsADay: Math.round(openingsADay / SMALLER),
      days: DAYS,
      seed: SEED,
    });
    const outcome = (settings: LadderSettings) => simulate(world, 'priced-paced', settings, weeklyAsks);
    return { town, now: outcome(now), tried: outcome(tried) };
  });
}
