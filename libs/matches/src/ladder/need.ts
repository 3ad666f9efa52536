import type { Opening } from '@app/matching';

/** So many people are looked for where the places are not counted. */
const UNLIMITED = 10;

/** Sessions to come, and the places in them that nobody holds. */
export function openPlaces(
  { sessions }: Pick<Opening, 'sessions'>,
  now: Date,
): { sessions: number; free: number } {
  const toCome = sessions.filter(({ startsAt, cancelled }) => !cancelled && startsAt > now.getTime());
  const free = toCome.map(({ capacity, taken }) => Math.max(0, (capacity ?? UNLIMITED) - taken));
  return { sessions: toCome.length, free: free.reduce((sum, each) => sum + each, 0) };
}
