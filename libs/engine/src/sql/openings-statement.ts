import { type Exposure, WEIGHTS } from '@app/matching';
import type { CodeKind, Codes } from '../codes';
import type { PersonTerms } from '../person-terms';
import type { Statement } from './people-statement';
import { chordOf, tied, tieSum, travelOf, Values } from './statement-text';

interface Draft {
  readonly terms: PersonTerms;
  readonly values: Values;
  readonly mask: (kind: CodeKind, codes: readonly string[]) => string;
  readonly home: readonly [string, string, string] | null;
}

const PLACE = ['x', 'y', 'z'];
const DAY = (column: string) => `date '1970-01-01' + ${column}`;
const DIGITS = (column: string) => `to_char(${DAY(column)}, 'YYYYMMDD')::integer`;

/**
 * The statement that ranks all openings for a person: first the rules that ask for no session, over the narrow rows
 * of openings; then the sessions of those that are left. What the person has not (days away, held places,
 * qualifications) stands not in the text.
 */
export function openingsStatement(
  terms: PersonTerms,
  codes: Codes,
  limit: number,
  exposure: Exposure,
): Statement {
  const values = new Values();
  const { position } = terms.person;
  const home: Draft['home'] = position && [
    values.add(position.x, 'float8'),
    values.add(position.y, 'float8'),
    values.add(position.z, 'float8'),
  ];
  const mask: Draft['mask'] = (kind, list) => values.add(String(codes.maskOf(kind, list)), 'bigint');
  const draft = { terms, values, mask, home };
  const most = values.add(Math.min(limit, 2 ** 31), 'bigint');
  const text = `
WITH suited AS (
  SELECT o.*, ${home ? chordOf(PLACE, home) : 'NULL::float8'} AS way FROM opening_match o WHERE ${conditions(draft)} OFFSET 0),
scored AS (SELECT number, opening_id, ${points(draft)}
  FROM suited o CROSS JOIN LATERAL (
    SELECT count(*)::integer AS open, (count(*) FILTER (WHERE fits))::integer AS fitting,
      sum(capacity - taken) FILTER (WHERE fits) AS free, sum(capacity) FILTER (WHERE fits) AS capacity,
      bool_or(capacity IS NULL) FILTER (WHERE fits) AS unlimited
    FROM (SELECT s.capacity, s.taken, ${fits(draft)} AS fits
      FROM session_match s WHERE s.opening_number = o.number AND NOT s.cancelled
        AND s.starts_at > ${values.add(terms.now, 'bigint')} AND (s.capacity IS NULL OR s.taken < s.capacity) OFFSET 0) s) timed
  WHERE fitting > 0 OFFSET 0),
eligible AS MATERIALIZED (
  SELECT *, floor(${WEIGHTS.exposure.scale}::bigint * score / (${WEIGHTS.exposure.base} + ${step(draft, exposure)}))::bigint AS ordered
  FROM (SELECT *, skill_points + field_points + distance_points + time_points + need_points AS score FROM scored) s${exposureJoin(draft, exposure)}),
best AS (SELECT * FROM eligible
  WHERE ordered >= (SELECT min(ordered) FROM (SELECT ordered FROM eligible ORDER BY ordered DESC LIMIT ${most}) of_all))
SELECT number, opening_id AS "openingId", score, skill_points AS skills, field_points AS field,
  distance_points AS distance, time_points AS time, need_points AS need, (SELECT count(*)::int FROM eligible) AS total
FROM (${tied(`SELECT *, ${sumOf(draft)} AS x0 FROM best`)}) t ORDER BY ordered DESC, tie, number LIMIT ${most}`;
  return { text, values: values.list };
}

function sumOf({ terms, values }: Draft): string {
  return tieSum(values.add(terms.person.number, 'bigint'), 'number', values.add(terms.dayNumber, 'bigint'));
}

function step(_: Draft, exposure: Exposure): string {
  return exposure.size === 0
    ? '0'
    : `floor(coalesce(e.exposure, 0) / ${WEIGHTS.exposure.step}::float8)::bigint`;
}

function exposureJoin({ values }: Draft, exposure: Exposure): string {
  if (exposure.size === 0) return '';
  const numbers = values.add([...exposure.keys()], 'integer[]');
  const thousandths = values.add([...exposure.values()], 'float8[]');
  return `\n  LEFT JOIN unnest(${numbers}, ${thousandths}) e (exposed, exposure) ON e.exposed = s.number`;
}

function conditions(draft: Draft): string {
  const { terms, values, mask } = draft;
  const { person } = terms;
  const now = values.add(terms.now, 'float8');
  return [
    `NOT ${values.add(person.paused, 'boolean')}`,
    `o.publish_from <= ${now} AND (o.publish_until IS NULL OR ${now} < o.publish_until)`,
    `(o.deadline IS NULL OR ${now} < o.deadline) AND o.last_start > ${now}`,
    `(o.languages & ~${mask('language', person.languages)}) = 0`,
    `(o.qualifications & ~${mask(
      'qualification',
      person.qualifications.map(({ code }) => code),
    )}) = 0`,
    `(o.residency = 0 OR (o.residency & ${mask('residency', person.residency)}) <> 0)`,
    needs(draft),
    unwilling(draft),
    reach(draft),
  ].join('\n    AND ');
}

function needs({ terms, mask, values }: Draft): string {
  const { accessNeeds } = terms.person;
  if (accessNeeds.length === 0) return 'true';
  const needed = mask('access', accessNeeds);
  // A need that no code stands for yet is provided nowhere.
  return `(bit_count(${needed}::bit(64)) = ${values.add(new Set(accessNeeds).size, 'bigint')} AND (${needed} & ~o.access_provided) = 0)`;
}

function unwilling({ terms, values }: Draft): string {
  const { declinedOpenings, blockedGroups } = terms.person;
  return `o.number <> ALL (${values.add(declinedOpenings, 'integer[]')}) AND o.group_number <> ALL (${values.add(blockedGroups, 'integer[]')})`;
}

function reach({ terms, values, home }: Draft): string {
  const near = home
    ? `${chordOf(PLACE, home)} <= ${values.add(terms.person.longestWay, 'integer')}`
    : 'false';
  return `(${near}${terms.person.online ? ' OR o.online' : ''})`;
}

function fits(draft: Draft): string {
  const tests = [isFree(draft), ofAge(draft), isHere(draft), qualified(draft), unheld(draft)];
  return tests.filter((test) => test !== null).join('\n      AND ');
}

function isFree({ terms, values }: Draft): string {
  const week = values.add(terms.person.week.map(String), 'bigint[]');
  return `s.half_hours & ~((${week})[s.weekday + 1]) = 0 AND (s.later_days IS NULL OR (
        SELECT bool_and(needed & ~free = 0) FROM unnest(s.later_days, ${week}) day (needed, free)))`;
}

function ofAge({ terms, values }: Draft): string {
  if (terms.birth === null) return 'o.minimum_age IS NULL AND o.maximum_age IS NULL';
  const years = `(${DIGITS('s.day')} - ${values.add(terms.birth, 'integer')})`;
  return `(o.minimum_age IS NULL AND o.maximum_age IS NULL OR ${years} >= 10000 * greatest(0, coalesce(o.minimum_age, 0))
        AND (o.maximum_age IS NULL OR ${years} <= 10000 * o.maximum_age + 9999))`;
}

function isHere({ terms, values }: Draft): string | null {
  const { daysAway } = terms.person;
  if (daysAway.length === 0) return null;
  const from = values.add(
    daysAway.map((range) => range.from),
    'date[]',
  );
  const until = values.add(
    daysAway.map((range) => range.until),
    'date[]',
  );
  return `NOT EXISTS (SELECT FROM unnest(${from}, ${until}) away (since, until)
        WHERE since <= ${DAY('s.last_day')} AND (until IS NULL OR ${DAY('s.day')} <= until))`;
}

/** Each held one as a bit of those required that are valid on the session's day. */
function qualified({ terms, values, mask }: Draft): string | null {
  const { qualifications } = terms.person;
  if (qualifications.length === 0) return null;
  const valid = qualifications.map(({ code, from, until }) => {
    const end = until === null ? '' : ` AND ${DAY('s.day')} <= ${values.add(until, 'date')}`;
    return `CASE WHEN ${values.add(from, 'date')} <= ${DAY('s.day')}${end} THEN ${mask('qualification', [code])} ELSE 0 END`;
  });
  return `(o.qualifications = 0 OR (o.qualifications & ~(${valid.join(' | ')})) = 0)`;
}

function unheld({ terms, values }: Draft): string | null {
  const { heldPlaces, online } = terms.person;
  if (heldPlaces.length === 0) return null;
  const list = (pick: (held: (typeof heldPlaces)[number]) => number | null) =>
    values.add(heldPlaces.map(pick), 'float8[]');
  const held = `unnest(${list((h) => h.startsAt)}, ${list((h) => h.endsAt)}, ${list((h) => h.position?.x ?? null)},
        ${list((h) => h.position?.y ?? null)}, ${list((h) => h.position?.z ?? null)}) held (starts, ends, hx, hy, hz)`;
  const chord = chordOf(['hx', 'hy', 'hz'], ['o.x', 'o.y', 'o.z']);
  const travel = travelOf(online ? `CASE WHEN o.online THEN NULL ELSE ${chord} END` : chord);
  return `NOT EXISTS (SELECT FROM ${held}
        WHERE ends + ${travel} > s.starts_at AND s.ends_at + ${travel} > starts)`;
}

function points({ terms, values, mask }: Draft): string {
  const { person, kindred } = terms;
  const near = `floor(${WEIGHTS.distance}::float8 * (1 - way / ${values.add(person.longestWay, 'integer')}))::integer`;
  const reached = `way <= ${values.add(person.longestWay, 'integer')}`;
  return `CASE WHEN skill_count = 0 THEN ${WEIGHTS.skillsNoneWanted}
      ELSE (${WEIGHTS.skills} * bit_count((wanted_skills & ${mask('skill', person.skills)})::bit(64)) / skill_count)::integer END AS skill_points,
    CASE WHEN field & ${mask('field', person.wishes)} <> 0 THEN ${WEIGHTS.fieldWished}
      WHEN field & ${mask('field', kindred)} <> 0 THEN ${WEIGHTS.fieldKindred} ELSE 0 END AS field_points,
    greatest(CASE WHEN online AND ${values.add(person.online, 'boolean')} THEN ${WEIGHTS.online} ELSE 0 END,
      CASE WHEN ${reached} THEN ${near} ELSE 0 END) AS distance_points,
    ${WEIGHTS.time} * fitting / open AS time_points,
    CASE WHEN unlimited THEN ${WEIGHTS.need} ELSE (${WEIGHTS.need} * free / capacity)::integer END AS need_points`;
}
