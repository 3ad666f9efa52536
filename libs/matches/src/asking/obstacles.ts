import type { Opening, Person } from '@app/matching';

/** Why nobody is listed for an opening, whoever they are; the last where nothing of these is in the way. */
export type OpeningObstacle =
  | 'not-published'
  | 'not-yet'
  | 'window-over'
  | 'deadline-over'
  | 'no-session-to-come'
  | 'full'
  | 'no-place'
  | 'nobody-fits';

/** Why nothing is listed for a resident; the last two where nothing of the others is in the way. */
export type PersonObstacle = 'paused' | 'no-availability' | 'no-home' | 'nothing-open' | 'nothing-fits';

/** All that stands in the way of an opening itself; empty where it is open. */
export function openingObstacles(opening: Opening, now: Date): OpeningObstacle[] {
  const at = now.getTime();
  const { published, publishFrom, publishUntil, deadline, position, online } = opening;
  const toCome = opening.sessions.filter(({ cancelled, startsAt }) => !cancelled && startsAt > at);
  const free = toCome.filter(({ capacity, taken }) => capacity === null || taken < capacity);
  return holding<OpeningObstacle>({
    'not-published': !published,
    'not-yet': publishFrom !== null && publishFrom > at,
    'window-over': publishUntil !== null && at >= publishUntil,
    'deadline-over': deadline !== null && at >= deadline,
    'no-session-to-come': toCome.length === 0,
    full: toCome.length > 0 && free.length === 0,
    'no-place': position === null && !online,
  });
}

/** All that a card lacks to be matched with anything; empty where it lacks nothing. */
export function personObstacles({ paused, week, position, online }: Person): PersonObstacle[] {
  return holding<PersonObstacle>({
    paused,
    'no-availability': week.every((day) => day === 0n),
    'no-home': position === null && !online,
  });
}

/** Why a list of people is empty; nothing where it is not. */
export function whyNobody(opening: Opening, total: number, now: Date): OpeningObstacle[] {
  if (total > 0) return [];
  const obstacles = openingObstacles(opening, now);
  return obstacles.length > 0 ? obstacles : ['nobody-fits'];
}

/** Why a list of openings is empty; nothing where it is not. */
export function whyNothing(person: Person, total: number, open: number): PersonObstacle[] {
  if (total > 0) return [];
  const obstacles = personObstacles(person);
  if (obstacles.length > 0) return obstacles;
  return [open === 0 ? 'nothing-open' : 'nothing-fits'];
}

function holding<C extends string>(codes: Partial<Record<C, boolean>>): C[] {
  return (Object.keys(codes) as C[]).filter((code) => codes[code]);
}
