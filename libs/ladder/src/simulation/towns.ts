import type { WorldWanted } from './world';

/** A town with people to spare, one that can just be served, and one with too many openings. */
export const TOWNS = {
  ample: { people: 6000, openingsADay: 12 },
  balanced: { people: 3000, openingsADay: 20 },
  tight: { people: 1500, openingsADay: 30 },
} as const satisfies Record<string, Omit<WorldWanted, 'days' | 'seed'>>;

export type TownName = keyof typeof TOWNS;
export const SIMULATED_DAYS = 120;
