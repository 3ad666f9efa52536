import { dayNumberAt } from '../calendar';
import type { PlanPerson } from './model';

/** Tokyo weeks since 1970, from Monday to Sunday, at an instant (milliseconds since 1970). */
export function weekAt(instant: number): number {
  return Math.floor((dayNumberAt(instant) + 3) / 7);
}

/** How many more sessions the person wants in that week, at most. */
export function weekLimit({ perWeek, heldPlaces }: PlanPerson, week: number): number {
  if (perWeek === null) return Infinity;
  return heldPlaces.reduce((left, { startsAt }) => (weekAt(startsAt) === week ? left - 1 : left), perWeek);
}
