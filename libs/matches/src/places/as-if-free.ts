import type { Opening, Session } from '@app/matching';

/**
 * The opening as it would be with one place more in each session that is full: whoever stands on a waiting list must
 * meet every other condition.
 */
export function asIfFree(opening: Opening): Opening {
  const sessions = opening.sessions.map((each) =>
    isFull(each) ? { ...each, capacity: each.taken + 1 } : each,
  );
  return { ...opening, sessions };
}

function isFull({ capacity, taken }: Session): boolean {
  return capacity !== null && taken >= capacity;
}
