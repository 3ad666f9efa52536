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

export function previewIn(now: LadderSettings, tried: LadderSettings): LadderPreview {
  return (Object.keys(TOWNS) as TownName[]).map((town) => {
    const { people, openingsADay } = TOWNS[town];
    const world = drawWorld({
      people: Math.round(people / SMALLER),
      openingsADay: Math.round(openingsADay / SMALLER),
      days: DAYS,
      seed: SEED,
    });
    const outcome = (settings: LadderSettings) => simulate(world, 'priced-paced', settings);
    return { town, now: outcome(now), tried: outcome(tried) };
  });
}
