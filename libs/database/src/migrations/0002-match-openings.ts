import { RECOUNT_HELD } from './0002-match-people';
import { follow, learn, maskOf, type ProjectedColumn, upsert } from './0002-match-tables';

const ms = (column: string) => `(extract(epoch FROM ${column}) * 1000)::float8`;
const wholeMs = (column: string) => `(extract(epoch FROM ${column}) * 1000)::bigint`;

const OPENING: readonly ProjectedColumn[] = [
  { name: 'number', from: 'c.number' },
  { name: 'opening_id', from: 'c.id' },
  { name: 'group_number', from: 'g.number' },
  { name: 'publish_from', from: `CASE WHEN c.closed_at IS NULL THEN ${ms('c.published_at')} END` },
  { name: 'publish_until', from: ms('c.publish_until') },
  { name: 'deadline', from: ms('c.deadline') },
  { name: 'field', from: maskOf('field', 'ARRAY[c.field]') },
  { name: 'wanted_skills', from: maskOf('skill', 'c.wanted_skills') },
  { name: 'skill_count', from: 'cardinality(c.wanted_skills)' },
  { name: 'languages', from: maskOf('language', 'c.languages') },
  { name: 'access_provided', from: maskOf('access', 'c.access_provided') },
  { name: 'residency', from: maskOf('residency', 'c.residency') },
  { name: 'qualifications', from: maskOf('qualification', 'c.qualifications') },
  { name: 'insured', from: "c.insurance = 'volunteer-insurance'" },
  { name: 'online', from: 'c.online' },
  { name: 'minimum_age', from: 'c.minimum_age' },
  { name: 'maximum_age', from: 'c.maximum_age' },
  { name: 'x', from: 'c.x' },
  { name: 'y', from: 'c.y' },
  { name: 'z', from: 'c.z' },
];

const OF_OPENINGS = `
CREATE FUNCTION opening_match_of_openings() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids uuid[];
BEGIN
  IF TG_OP = 'DELETE' THEN
    UPDATE opening_match m SET publish_from = NULL, opening_id = NULL, changed_in = pg_current_xact_id()
    FROM changed c WHERE m.number = c.number;
    RETURN NULL;
  END IF;
  ${learn('field', 'ARRAY[field]')}
  ${learn('skill', 'wanted_skills')}
  ${learn('language', 'languages')}
  ${learn('access', 'access_provided')}
  ${learn('residency', 'residency')}
  ${learn('qualification', 'qualifications')}
  ${upsert('opening_match', OPENING, 'FROM changed c JOIN groups g ON g.id = c.group_id')}
  IF TG_OP = 'UPDATE' THEN
    SELECT array_agg(DISTINCT h.person_id) INTO ids
    FROM before b JOIN changed c USING (id) JOIN sessions s ON s.opening_id = c.id
      JOIN held_places h ON h.session_id = s.id AND h.released_at IS NULL
    WHERE (b.x, b.y, b.z) IS DISTINCT FROM (c.x, c.y, c.z);
    IF ids IS NOT NULL THEN ${RECOUNT_HELD} END IF;
  END IF;
  RETURN NULL;
END $$;
${follow('openings', 'opening_match_of_openings')}`;

const DAY_MS = 86_400_000;
/** Tokyo has kept +9:00 since 1952: days and half-hours are integer arithmetic. */
const LOCAL = 9 * 3_600_000;
const HALF_HOUR = 1_800_000;

const halfHours = (day: string) => `(
    (1::bigint << least(48, (t.ends_at + ${LOCAL} - ${day}::bigint * ${DAY_MS} + ${HALF_HOUR - 1}) / ${HALF_HOUR})::integer)
    - (1::bigint << greatest(0, (t.starts_at + ${LOCAL} - ${day}::bigint * ${DAY_MS}) / ${HALF_HOUR})::integer))`;

const LATER_DAYS = `CASE WHEN t.last_day > t.day THEN ARRAY(
    SELECT coalesce((SELECT bit_or(${halfHours('d')}) FROM generate_series(t.day + 1, t.last_day) d
      WHERE (d + 3) % 7 = weekday), 0) FROM generate_series(0, 6) weekday ORDER BY weekday) END`;

const SESSION: readonly ProjectedColumn[] = [
  { name: 'number', from: 't.number' },
  { name: 'opening_number', from: 't.opening_number' },
  { name: 'starts_at', from: 't.starts_at' },
  { name: 'ends_at', from: 't.ends_at' },
  { name: 'day', from: 't.day' },
  { name: 'last_day', from: 't.last_day' },
  { name: 'weekday', from: '(t.day + 3) % 7' },
  { name: 'half_hours', from: halfHours('t.day') },
  { name: 'later_days', from: LATER_DAYS },
  { name: 'capacity', from: 't.capacity' },
  { name: 'taken', from: 't.taken' },
  { name: 'cancelled', from: 't.cancelled' },
];

const TIMED = `FROM (
    SELECT n.*, ((n.starts_at + ${LOCAL}) / ${DAY_MS})::integer AS day, ((n.ends_at - 1 + ${LOCAL}) / ${DAY_MS})::integer AS last_day
    FROM (SELECT c.number, o.number AS opening_number, ${wholeMs('c.starts_at')} AS starts_at,
        ${wholeMs('c.ends_at')} AS ends_at, c.capacity, c.taken, c.cancelled_at IS NOT NULL AS cancelled
      FROM changed c JOIN openings o ON o.id = c.opening_id) n) t`;

// The last start is never lowered: it may only say too long that something is to come, and then nothing is found.
const OF_SESSIONS = `
CREATE FUNCTION session_match_of_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids uuid[];
BEGIN
  IF TG_OP = 'DELETE' THEN
    UPDATE session_match m SET cancelled = true, changed_in = pg_current_xact_id() FROM changed c WHERE m.number = c.number;
    RETURN NULL;
  END IF;
  ${upsert('session_match', SESSION, TIMED)}
  UPDATE opening_match m SET last_start = t.last_start, changed_in = pg_current_xact_id()
  FROM (SELECT opening_id, max(${wholeMs('starts_at')}) AS last_start FROM changed GROUP BY 1) t
  WHERE m.opening_id = t.opening_id AND m.last_start < t.last_start;
  IF TG_OP = 'UPDATE' THEN
    SELECT array_agg(DISTINCT h.person_id) INTO ids
    FROM before b JOIN changed c USING (id) JOIN held_places h ON h.session_id = c.id AND h.released_at IS NULL
    WHERE b.starts_at <> c.starts_at OR b.ends_at <> c.ends_at;
    IF ids IS NOT NULL THEN ${RECOUNT_HELD} END IF;
  END IF;
  RETURN NULL;
END $$;
${follow('sessions', 'session_match_of_sessions')}`;

/** What keeps `opening_match` and `session_match` true, in the transaction of each of their sources. */
export const MATCH_OPENINGS = [OF_OPENINGS, OF_SESSIONS].join('\n');
