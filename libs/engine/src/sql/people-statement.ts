import { WEIGHTS } from '@app/matching';
import type { Codes } from '../codes';
import type { OpeningTerms, SessionTerms } from '../opening-terms';
import { chordOf, tied, tieSum, travelOf, Values } from './statement-text';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const HOME = ['x', 'y', 'z'];
const HELD_PLACE = ['m.held[i + 2]', 'm.held[i + 3]', 'm.held[i + 4]'];

interface Draft {
  readonly terms: OpeningTerms;
  readonly codes: Codes;
  readonly values: Values;
  /** The place's coordinates as placeholders; `null` without one. */
  readonly place: [string, string, string] | null;
}

/**
 * The statement that ranks everybody for an opening. Rules are tested cheapest and most selective first; distances,
 * days and held places only on whom the masks leave; the tie-break only on whom the score leaves.
 */
export function peopleStatement(terms: OpeningTerms, codes: Codes, limit: number): Statement {
  const values = new Values();
  const { position } = terms.opening;
  const place: Draft['place'] = position && [
    values.add(position.x, 'float8'),
    values.add(position.y, 'float8'),
    values.add(position.z, 'float8'),
  ];
  const draft = { terms, codes, values, place };
  const most = values.add(Math.min(limit, 2 ** 31), 'bigint');
  const text = `
WITH eligible AS MATERIALIZED (
  SELECT number, fitting, way, skill_points, field_points, distance_points, time_points, rest_points,
    skill_points + field_points + distance_points + time_points + rest_points AS score
  FROM (SELECT number, fitting, way, ${points(draft)}
    FROM (SELECT number, skills, wishes, longest_way, online, last_asked, way, ${fitting(draft)} AS fitting
      FROM (SELECT ${columnsOf(terms)}, ${place ? chordOf(HOME, place) : 'NULL::float8'} AS way
        FROM person_match WHERE ${conditions(draft)} OFFSET 0) m
      WHERE ${declined(draft)} OFFSET 0) near
    WHERE fitting > 0 OFFSET 0) scored),
best AS (SELECT * FROM eligible
  WHERE score >= (SELECT min(score) FROM (SELECT score FROM eligible ORDER BY score DESC LIMIT ${most}) of_all))
SELECT number, m.person_id AS "personId", score, skill_points AS skills, field_points AS field,
  distance_points AS distance, time_points AS time, rest_points AS rest, (SELECT count(*)::int FROM eligible) AS total
FROM (SELECT * FROM (${tied(`SELECT *, ${sumOf(draft)} AS x0 FROM best`)}) t
  ORDER BY score DESC, tie, number LIMIT ${most}) top
JOIN person_match m USING (number) ORDER BY score DESC, tie, number`;
  return { text, values: values.list };
}

/** No more than the outer levels read: each row that is left is handed on, between processes too. */
function columnsOf({ sessions }: OpeningTerms): string {
  const weekdays = new Set(sessions.flatMap(({ pieces }) => pieces.map(({ weekday }) => `w${weekday}`)));
  const others =
    'number, person_id, skills, wishes, longest_way, online, birth_digits, last_asked, away, held, declined';
  return [...weekdays, others].join(', ');
}

function sumOf({ terms, values }: Draft): string {
  return tieSum('number', values.add(terms.opening.number, 'bigint'), values.add(terms.dayNumber, 'bigint'));
}

function conditions(draft: Draft): string {
  return [anyTime(draft), ...masks(draft), inBox(draft), inReach(draft), 'active']
    .filter((condition) => condition !== null)
    .join('\n          AND ');
}

/** A stabbing query over everybody's own reach; who may join online is found nowhere on the map. */
function inBox({ terms, place }: Draft): string | null {
  if (terms.opening.online || !place) return null;
  return `reach_box(x, y, z, longest_way) @> point(${place[1]}, ${place[2]})`;
}

function inReach({ terms, place }: Draft): string {
  const reached = place ? `${chordOf(HOME, place)} <= longest_way` : 'false';
  return terms.opening.online ? `(online OR ${reached})` : reached;
}

function anyTime(draft: Draft): string {
  return `(${draft.terms.sessions.map((session) => isFree(draft, session)).join('\n          OR ')})`;
}

function isFree({ values }: Draft, { pieces }: SessionTerms): string {
  const masks = new Map<number, bigint>();
  for (const { weekday, from, to } of pieces)
    masks.set(weekday, (masks.get(weekday) ?? 0n) | ((1n << BigInt(to)) - (1n << BigInt(from))));
  const tests = [...masks].map(([weekday, mask]) =>
    hasAll(`w${weekday}`, values.add(String(mask), 'bigint')),
  );
  return tests.length === 0 ? 'false' : tests.join(' AND ');
}

function hasAll(column: string, mask: string): string {
  return `(${column} & ${mask}) = ${mask}`;
}

function masks({ terms: { opening }, codes, values }: Draft): string[] {
  const mask = (kind: Parameters<Codes['maskOf']>[0], list: readonly string[]) =>
    values.add(String(codes.maskOf(kind, list)), 'bigint');
  const { languages, residency, accessProvided, qualifications } = opening;
  const all = [languages, qualifications];
  const known = [codes.allBits('language', languages), codes.allBits('qualification', qualifications)];
  return [
    ...(known.includes(null) ? ['false'] : []),
    ...(all[0]!.length > 0 ? [hasAll('languages', mask('language', languages))] : []),
    ...(all[1]!.length > 0 ? [hasAll('qualifications', mask('qualification', qualifications))] : []),
    ...(residency.length > 0 ? [`(residency & ${mask('residency', residency)}) <> 0`] : []),
    `(access_needs & ~${mask('access', accessProvided)}) = 0`,
  ];
}

function declined({ terms, values }: Draft): string {
  return `(m.declined IS NULL OR ${values.add(terms.opening.number, 'integer')} <> ALL (m.declined))`;
}

/** How many sessions fit, each judged by all the rules of sessions. */
function fitting(draft: Draft): string {
  return draft.terms.sessions.map((session) => `(${fits(draft, session)})::integer`).join('\n          + ');
}

function fits(draft: Draft, session: SessionTerms): string {
  const { values } = draft;
  const { births, firstDay, lastDay } = session;
  const tests = [isFree(draft, session)];
  if (births)
    tests.push(
      `m.birth_digits BETWEEN ${values.add(births.from, 'integer')} AND ${values.add(births.until, 'integer')}`,
    );
  const days = `daterange(date '1970-01-01' + ${values.add(firstDay, 'integer')}, date '1970-01-01' + ${values.add(lastDay + 1, 'integer')})`;
  tests.push(`(m.away IS NULL OR NOT m.away && ${days})`, qualified(draft, session), free(draft, session));
  return tests.join(' AND ');
}

function qualified({ terms: { opening }, values }: Draft, { day }: SessionTerms): string {
  if (opening.qualifications.length === 0) return 'true';
  const on = values.add(day, 'date');
  return `(SELECT count(DISTINCT q.code) FROM held_qualifications q WHERE q.person_id = m.person_id
            AND q.code = ANY (${values.add(opening.qualifications, 'text[]')}) AND q.held_from <= ${on}
            AND (q.held_until IS NULL OR ${on} <= q.held_until)) = ${values.add(opening.qualifications.length, 'integer')}`;
}

/** Time to travel between this session and every place held, as the rule `no-overlap` has it. */
function free({ terms: { opening }, values, place }: Draft, { session }: SessionTerms): string {
  const starts = values.add(session.startsAt, 'float8');
  const ends = values.add(session.endsAt, 'float8');
  const chord = place ? chordOf(HELD_PLACE, place) : 'NULL::float8';
  const travel = travelOf(opening.online ? `CASE WHEN m.online THEN NULL ELSE ${chord} END` : chord);
  return `(m.held IS NULL OR NOT EXISTS (SELECT FROM generate_series(1, cardinality(m.held), 5) i
            WHERE m.held[i + 1] + ${travel} > ${starts} AND ${ends} + ${travel} > m.held[i]))`;
}

function points(draft: Draft): string {
  return `${skillPoints(draft)} AS skill_points, ${fieldPoints(draft)} AS field_points,
      ${distancePoints(draft)} AS distance_points,
      ${WEIGHTS.time} * fitting / ${draft.terms.sessions.length} AS time_points, ${restPoints(draft)} AS rest_points`;
}

function skillPoints({ terms: { opening }, codes, values }: Draft): string {
  const wanted = opening.wantedSkills.length;
  if (wanted === 0) return String(WEIGHTS.skillsNoneWanted);
  const offered = codes
    .knownBits('skill', opening.wantedSkills)
    .map((bit) => `((skills >> ${values.add(bit, 'integer')}) & 1)`);
  return `(${WEIGHTS.skills} * (${['0', ...offered].join(' + ')}) / ${wanted})::integer`;
}

function fieldPoints({ terms: { opening }, codes, values }: Draft): string {
  const field = values.add(String(codes.maskOf('field', [opening.field])), 'bigint');
  const kindred = values.add(String(codes.maskOf('field', opening.kindredFields)), 'bigint');
  return `CASE WHEN wishes & ${field} <> 0 THEN ${WEIGHTS.fieldWished}
        WHEN wishes & ${kindred} <> 0 THEN ${WEIGHTS.fieldKindred} ELSE 0 END`;
}

function distancePoints({ terms: { opening } }: Draft): string {
  const near = `floor(${WEIGHTS.distance}::float8 * (1 - way / longest_way))::integer`;
  if (!opening.online) return near;
  return `greatest(CASE WHEN online THEN ${WEIGHTS.online} ELSE 0 END,
        CASE WHEN way <= longest_way THEN ${near} ELSE 0 END)`;
}

function restPoints({ terms, values }: Draft): string {
  const { rest, restDays } = WEIGHTS;
  return `CASE WHEN last_asked IS NULL THEN ${rest}
        ELSE ${rest} * least(${restDays}, greatest(0, ${values.add(terms.today, 'date')} - last_asked)) / ${restDays} END`;
}
