import { WEIGHTS } from '@app/matching';
import type { PeopleDraft } from './people-draft';
import type { Kind } from './people-kinds';
import { distanceOf, fieldOf, restOf, skillsOf } from './people-points';
import {
  inBox,
  inReach,
  isFreeOnce,
  isRare,
  isWilling,
  masksHold,
  sessionsFree,
  wayOf,
  weekdaysOf,
} from './people-rules';

/** What the last of the best has at least; less than anything where nobody can say so yet. */
export const BOUND = '(SELECT score FROM bound)';

const MOST_ELSE = WEIGHTS.distance + WEIGHTS.time + WEIGHTS.rest;

/** Everybody of these kinds who is eligible but for the rare rules. */
export function eligibleOf(draft: PeopleDraft, kinds: readonly Kind[]): string {
  return kinds.map((kind) => eligible(draft, kind, 'true', [])).join('\n  UNION ALL ');
}

/** Of these kinds, whose points can come up to the bound. A kind is not read of which nobody's can. */
export function eligibleAbove(draft: PeopleDraft, kinds: readonly Kind[]): string {
  const canReach = `skill_points + field_points + ${MOST_ELSE} >= ${BOUND}`;
  const texts = kinds.map((kind) => eligible(draft, kind, `${BOUND} <= ${kind.most}`, [canReach]));
  return `SELECT * FROM (${texts.join('\n  UNION ALL ')}) others WHERE most >= ${BOUND}`;
}

/**
 * All rules but the rare ones, with the points that each has at most: certain but for those whom a rare rule concerns.
 * Of most rows no more is read than the first columns, whether somebody is free: PostgreSQL takes a row apart as far as
 * the conditions of one level go.
 */
function eligible(draft: PeopleDraft, kind: Kind, once: string, more: string[]): string {
  const kept = `${weekdaysOf(draft)}number, person_id, online, birth_digits, away, held, free, skill_points, field_points`;
  const { are, areNot } = codesOf(draft, kind);
  const rules = [
    ...more,
    ...areNot,
    'active',
    ...masksHold(draft),
    inReach(draft),
    'free > 0',
    isWilling(draft),
  ];
  const found = [once, ...inBox(draft, kind), ...are, isFreeOnce(draft)].join(' AND ');
  return `
  SELECT *, skill_points + field_points + distance_points
    + ${WEIGHTS.time} * free / ${draft.terms.sessions.length} + rest_points AS most
  FROM (SELECT ${kept}, ${distanceOf(draft)} AS distance_points, ${restOf(draft)} AS rest_points, ${isRare(draft)} AS rare
    FROM (SELECT *, ${wayOf(draft)} AS way, ${sessionsFree(draft)} AS free, ${skillsOf(draft)} AS skill_points,
        ${fieldOf(draft)} AS field_points
      FROM person_match WHERE ${found} OFFSET 0) near
    WHERE ${rules.join(' AND ')} OFFSET 0) pointed`;
}

/** What they wish for and offer, as the conditions of the indexes have it, and what they do not. */
function codesOf(draft: PeopleDraft, { wish, offered, missing }: Kind) {
  const field = draft.mask('field', [draft.terms.opening.field]);
  const offers = (bit: number) => `(skills & ${1n << BigInt(bit)}::bigint) <> 0`;
  const wishes = `(wishes & ${field}) <> 0`;
  return {
    are: [...(wish === true ? [wishes] : []), ...offered.map(offers)],
    areNot: [...(wish === false ? [wishes] : []), ...missing.map(offers)].map((code) => `NOT ${code}`),
  };
}
