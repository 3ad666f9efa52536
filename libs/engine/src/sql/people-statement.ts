import { PLANNED_EACH_TIME } from '@app/database';
import { WEIGHTS } from '@app/matching';
import type { Codes } from '../codes';
import type { OpeningTerms } from '../opening-terms';
import { BOUND, eligibleAbove, eligibleOf } from './people-candidates';
import { type PeopleDraft, peopleDraft } from './people-draft';
import { kindsOf } from './people-kinds';
import { inBox, inReach, isFreeOnce, isWilling, masksHold, sessionsFitting, wayOf } from './people-rules';
import { tied, tieSum } from './statement-text';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface PeopleStatement extends Statement {
  /** The most points that anybody can have whom the statement does not look at; less than any where it looks at all. */
  readonly leftOut: number;
}

/** A town's best have more: kinds that cannot come so far are first left out, since planning them is half the work. */
const LIKELY = 7000;

/**
 * The statement that ranks everybody for an opening. The points of whom no rare rule concerns are certain, and the last
 * of the best among the first kind of people is the bound. Of all others, kind by kind, only those who could still
 * come before it. Rare rules are judged, and the tie-break is made, only for whom the points leave.
 * @param likely leaves out who hardly can be among the best: an answer whose bound is above `leftOut` is the whole one
 */
export function peopleStatement(
  terms: OpeningTerms,
  codes: Codes,
  limit: number,
  likely: boolean,
): PeopleStatement {
  const draft = peopleDraft(terms, codes);
  const { values } = draft;
  const most = values.add(Math.min(limit, 2 ** 31), 'bigint');
  const { first, others } = kindsOf(draft);
  const asked = others.filter((kind) => !likely || kind.most > LIKELY);
  const leftOut = others.filter((kind) => !asked.includes(kind)).map((kind) => kind.most);
  const above = `SELECT * FROM first WHERE most >= ${BOUND}`;
  const rows = asked.length > 0 ? `${above} UNION ALL ${eligibleAbove(draft, asked)}` : above;
  const text = `${PLANNED_EACH_TIME}
WITH first AS MATERIALIZED (${eligibleOf(draft, first)}),
bound AS MATERIALIZED (SELECT coalesce(
  (SELECT most FROM first WHERE NOT rare ORDER BY most DESC LIMIT 1 OFFSET ${most} - 1), -1) AS score),
found AS MATERIALIZED (${judged(draft, rows)}),
best AS (SELECT * FROM found
  WHERE score >= (SELECT min(score) FROM (SELECT score FROM found ORDER BY score DESC LIMIT ${most}) of_all))
SELECT number, person_id AS "personId", score, skill_points AS skills, field_points AS field,
  distance_points AS distance, time_points AS time, rest_points AS rest, ${BOUND} AS bound
FROM (${tied(`SELECT *, ${sumOf(draft)} AS x0 FROM best`)}) t ORDER BY score DESC, tie, number LIMIT ${most}`;
  return { text, values: values.list, leftOut: Math.max(...leftOut) };
}

/** How many are eligible. */
export function countStatement(terms: OpeningTerms, codes: Codes): Statement {
  const draft = peopleDraft(terms, codes);
  const near = [...inBox(draft), inReach(draft, wayOf(draft))];
  const rules = [...near, isFreeOnce(draft), ...masksHold(draft), 'active', isWilling(draft)];
  const text = `${PLANNED_EACH_TIME} SELECT count(*)::integer AS total FROM person_match m
    WHERE ${rules.join(' AND ')} AND (${sessionsFitting(draft)}) > 0`;
  return { text, values: draft.values.list };
}

function sumOf({ terms, values }: PeopleDraft): string {
  return tieSum('number', values.add(terms.opening.number, 'bigint'), values.add(terms.dayNumber, 'bigint'));
}

/** The rare rules, and the points that go by them. */
function judged(draft: PeopleDraft, rows: string): string {
  const sessions = draft.terms.sessions.length;
  return `
  SELECT *, skill_points + field_points + distance_points + time_points + rest_points AS score
  FROM (SELECT number, person_id, skill_points, field_points, distance_points, rest_points,
      ${WEIGHTS.time} * fitting / ${sessions} AS time_points
    FROM (SELECT *, ${sessionsFitting(draft)} AS fitting FROM (${rows}) m OFFSET 0) timed
    WHERE fitting > 0 OFFSET 0) pointed`;
}
