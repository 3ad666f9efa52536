export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const SEASONS: readonly Season[] = ['winter', 'spring', 'summer', 'autumn'];

/** The season of a day `YYYY-MM-DD`: winter is December to February. */
export function seasonOf(day: string): Season {
  return SEASONS[Math.floor((Number(day.slice(5, 7)) % 12) / 3)]!;
}
