import { type Opening, type PersonParts, WEIGHTS } from '@app/matching';
import type { FieldSort, WaySort } from './ladder.entities';

/** How much more often asks of a sort are answered with yes; 1 where nothing is known. */
export interface Factors {
  readonly field: Record<FieldSort, number>;
  readonly way: Record<WaySort, number>;
}

export const NO_FACTORS: Factors = {
  field: { wished: 1, kindred: 1, other: 1 },
  way: { online: 1, near: 1, middle: 1, far: 1 },
};

export function fieldSort({ field }: PersonParts): FieldSort {
  if (field === WEIGHTS.fieldWished) return 'wished';
  return field === WEIGHTS.fieldKindred ? 'kindred' : 'other';
}

/** In thirds of the way that the resident would go. */
export function waySort({ online }: Pick<Opening, 'online'>, { distance }: PersonParts): WaySort {
  if (online && distance === WEIGHTS.online) return 'online';
  if (3 * distance >= 2 * WEIGHTS.distance) return 'near';
  return 3 * distance >= WEIGHTS.distance ? 'middle' : 'far';
}

/** For how many of the open sessions the person has time. */
export function fittingSessions({ time }: PersonParts, openSessions: number): number {
  return Math.max(1, Math.round((time * openSessions) / WEIGHTS.time));
}
