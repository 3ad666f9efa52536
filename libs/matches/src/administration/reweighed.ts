import type { FoundPerson } from '@app/engine';
import { type PersonParts, tieBreak, WEIGHTS } from '@app/matching';

/** The most points of each part of a person's score. */
export type PartWeights = Readonly<Record<keyof PersonParts, number>>;

export const STANDING_WEIGHTS: PartWeights = {
  skills: WEIGHTS.skills,
  field: WEIGHTS.fieldWished,
  distance: WEIGHTS.distance,
  time: WEIGHTS.time,
  rest: WEIGHTS.rest,
};

export const PARTS = ['skills', 'field', 'distance', 'time', 'rest'] as const satisfies (keyof PersonParts)[];

export interface Reweighed {
  /** Of the ten who fit best now, how many would not be among the ten. */
  readonly gone: number;
  /** Somebody else would stand first. */
  readonly isFirstAnother: boolean;
}

const TOP = 10;

/**
 * What other weights would make of a list: each part keeps the share of its points that it has now. The engine rounds
 * parts to whole points, this does not: two people within a point of each other may stand the other way round.
 * @param found in the order of now
 */
export function reweighed(
  opening: number,
  found: readonly FoundPerson[],
  weights: PartWeights,
  day: number,
): Reweighed {
  const order = found
    .map(({ person, parts }) => ({
      person,
      score: scoreOf(parts, weights),
      tie: tieBreak(person, opening, day),
    }))
    .sort((a, b) => b.score - a.score || a.tie - b.tie || a.person - b.person)
    .slice(0, TOP)
    .map(({ person }) => person);
  const now = found.slice(0, TOP).map(({ person }) => person);
  return {
    gone: now.filter((person) => !order.includes(person)).length,
    isFirstAnother: now[0] !== order[0],
  };
}

function scoreOf(parts: PersonParts, weights: PartWeights): number {
  const points = PARTS.reduce((sum, part) => sum + (parts[part] * weights[part]) / STANDING_WEIGHTS[part], 0);
  // Sums of fractions differ in their last bits by the order of their parts; equal people must stay equal.
  return Math.round(points * 1000);
}
