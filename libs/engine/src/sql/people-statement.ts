import { PLANNED_EACH_TIME } from '@app/database';
import { WEIGHTS } from '@app/matching';
import type { Codes } from '../codes';
import { skillPoints } from '../memory/tiers';
import type { OpeningTerms } from '../opening-terms';
import { type PeopleDraft, peopleDraft } from './people-draft';
import { distanceOf, fieldOf, restOf, skillsOf } from './people-points';
import { fitting, inBox, suits, wayOf } from './people-rules';
import { tied, tieSum } from './statement-text';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const MOST_ELSE = WEIGHTS.distance + WEIGHTS.time + WEIGHTS.rest;
/** What the last of the best has among those who wish for the field; less than anything where they are too few. */
const LEAST = '(SELECT score FROM least)';

/**
 * The statement that ranks everybody for an opening. First those who wish for the field; of all others, kind by kind
 * of the skills they offer, only those who could still come before the last of them. No kind is read of which nobody
 * can. The tie-break is made only for whom the score leaves.
 */
export function peopleStatement(terms: OpeningTerms, codes: Codes, limit: number): Statement {
  const draft = peopleDraft(terms, codes);
  const { values } = draft;
  const most = values.add(Math.min(limit, 2 ** 31), 'bigint');
  const text = `${PLANNED_EACH_TIME}
WITH wished AS MATERIALIZED (${scored(draft, wishers(draft))}),
least AS MATERIALIZED (
  SELECT coalesce((SELECT score FROM wished ORDER BY score DESC LIMIT 1 OFFSET ${most} - 1), -1) AS score),
others AS MATERIALIZED (${scored(draft, `SELECT * FROM (${others(draft)}) m WHERE ${suits(draft)} OFFSET 0`)}),
found AS (SELECT * FROM wished UNION ALL SELECT * FROM others),
best AS (SELECT * FROM found
  WHERE score >= (SELECT min(score) FROM (SELECT score FROM found ORDER BY score DESC LIMIT ${most}) of_all))
SELECT number, person_id AS "personId", score, skill_points AS skills, field_points AS field,
  distance_points AS distance, time_points AS time, rest_points AS rest
FROM (${tied(`SELECT *, ${sumOf(draft)} AS x0 FROM best`)}) t ORDER BY score DESC, tie, number LIMIT ${most}`;
  return { text, values: values.list };
}

/** How many are eligible. */
export function countStatement(terms: OpeningTerms, codes: Codes): Statement {
  const draft = peopleDraft(terms, codes);
  const text = `${PLANNED_EACH_TIME} SELECT count(*)::integer AS total FROM person_match m
    WHERE ${inBox(draft)} AND ${suits(draft)} AND (${fitting(draft)}) > 0`;
  return { text, values: draft.values.list };
}

function sumOf({ terms, values }: PeopleDraft): string {
  return tieSum('number', values.add(terms.opening.number, 'bigint'), values.add(terms.dayNumber, 'bigint'));
}

/** The rules and points that remain, for rows that suit. */
function scored({ terms, ...draft }: PeopleDraft, rows: string): string {
  const all = { terms, ...draft };
  return `
  SELECT *, skill_points + field_points + distance_points + time_points + rest_points AS score
  FROM (SELECT number, person_id, skill_points, field_points, ${distanceOf(all)} AS distance_points,
      ${WEIGHTS.time} * fitting / ${terms.sessions.length} AS time_points, ${restOf(all)} AS rest_points
    FROM (SELECT *, ${fitting(all)} AS fitting FROM (${rows}) m OFFSET 0) timed
    WHERE fitting > 0 OFFSET 0) pointed`;
}

function wishers(draft: PeopleDraft): string {
  const wished = `(wishes & ${draft.mask('field', [draft.terms.opening.field])}) <> 0`;
  return `SELECT ${columnsOf(draft)} FROM person_match WHERE ${inBox(draft)} AND ${wished} AND ${suits(draft)} OFFSET 0`;
}

/** One kind a wanted skill: those who offer it and none of the skills before; then those who offer none. */
function others(draft: PeopleDraft): string {
  const { terms, codes, values } = draft;
  const bits = codes.knownBits('skill', terms.opening.wantedSkills);
  const offers = bits.map((bit) => `(skills & ${values.add(String(1n << BigInt(bit)), 'bigint')}) <> 0`);
  const kinds = [...offers, 'true'].map((offer, at) => {
    const before = offers.slice(0, at).map((each) => `NOT ${each}`);
    return other(draft, [offer, ...before].join(' AND '), bits.length - at);
  });
  return kinds.join('\n  UNION ALL ');
}

/** @param most how many of the wanted skills they offer at most */
function other(draft: PeopleDraft, kind: string, most: number): string {
  const { opening } = draft.terms;
  const points = skillPoints(Math.max(0, most), opening.wantedSkills.length);
  const unwished = `(wishes & ${draft.mask('field', [opening.field])}) = 0`;
  return `SELECT ${columnsOf(draft)}, languages, qualifications, residency, access_needs, active, x, y, z, declined, blocked FROM person_match
    WHERE ${LEAST} <= ${points + WEIGHTS.fieldKindred + MOST_ELSE} AND ${inBox(draft)} AND ${kind} AND ${unwished}
      AND ${skillsOf(draft)} + ${fieldOf(draft)} + ${MOST_ELSE} >= ${LEAST}`;
}

/** No more than the outer levels read. */
function columnsOf(draft: PeopleDraft): string {
  const weekdays = new Set(
    draft.terms.sessions.flatMap(({ pieces }) => pieces.map(({ weekday }) => `w${weekday}`)),
  );
  const columns = [
    ...weekdays,
    'number, person_id, longest_way, online, birth_digits, last_asked, away, held',
  ];
  return `${columns.join(', ')}, ${wayOf(draft)} AS way, ${skillsOf(draft)} AS skill_points, ${fieldOf(draft)} AS field_points`;
}
