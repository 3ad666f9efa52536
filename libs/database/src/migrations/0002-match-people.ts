import { follow, learn, maskOf, type ProjectedColumn, upsert } from './0002-match-tables';

const WEEK: readonly ProjectedColumn[] = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
  name: `w${day - 1}`,
  from: `c.week[${day}]`,
}));

const COLUMNS: readonly ProjectedColumn[] = [
  { name: 'number', from: 'c.number' },
  { name: 'person_id', from: 'c.id' },
  { name: 'active', from: 'c.card_completed_at IS NOT NULL AND c.paused_at IS NULL' },
  ...WEEK,
  { name: 'languages', from: maskOf('language', 'c.languages') },
  { name: 'access_needs', from: maskOf('access', 'c.access_needs') },
  { name: 'residency', from: maskOf('residency', 'c.residency') },
  { name: 'skills', from: maskOf('skill', 'c.skills') },
  { name: 'wishes', from: maskOf('field', 'c.wishes') },
  { name: 'birth_digits', from: "to_char(c.birth_date, 'YYYYMMDD')::integer" },
  { name: 'longest_way', from: 'c.longest_way' },
  { name: 'online', from: 'c.online' },
  { name: 'x', from: "coalesce(c.x, 'Infinity')" },
  { name: 'y', from: "coalesce(c.y, 'Infinity')" },
  { name: 'z', from: "coalesce(c.z, 'Infinity')" },
];

/** Those who reach equally far and live close together lie on the same pages. */
const NEIGHBOURS = 'ORDER BY floor(log(2, c.longest_way)), floor(c.z / 1000), c.y';

const OF_CARD = `
CREATE FUNCTION person_match_of_card() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    UPDATE person_match m SET active = false, person_id = NULL, x = DEFAULT, y = DEFAULT, z = DEFAULT, birth_digits = 0,
      held = NULL,
      away = NULL, declined = NULL, blocked = NULL, w0 = 0, w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0, w6 = 0, access_needs = 0,
      skills = 0, wishes = 0, languages = 0, residency = 0, qualifications = 0, changed_in = pg_current_xact_id()
    FROM changed c WHERE m.number = c.number;
    RETURN NULL;
  END IF;
  ${learn('skill', 'skills')}
  ${learn('field', 'wishes')}
  ${learn('language', 'languages')}
  ${learn('access', 'access_needs')}
  ${learn('residency', 'residency')}
  ${upsert('person_match', COLUMNS, `FROM changed c ${NEIGHBOURS}`)}
  RETURN NULL;
END $$;
${follow('people', 'person_match_of_card')}`;

// The row is locked in a statement of its own: the next one then sees what another transaction has just
// committed for the same resident. These locks are the last that an action takes, after people, matches and sessions.
export const recount = (column: string, value: string) => `
  PERFORM FROM person_match WHERE person_id = ANY (ids) ORDER BY person_id FOR UPDATE;
  UPDATE person_match m SET ${column} = ${value}, changed_in = pg_current_xact_id() WHERE m.person_id = ANY (ids);`;

const changedPeople = `
  SELECT array_agg(DISTINCT person_id) INTO ids FROM changed;
  IF TG_OP = 'UPDATE' THEN ids := ids || (SELECT array_agg(DISTINCT person_id) FROM before); END IF;`;

export const sideTable = (table: string, procedure: string, body: string) => `
CREATE FUNCTION ${procedure}() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids uuid[];
BEGIN
  ${changedPeople}
  ${body}
  RETURN NULL;
END $$;
${follow(table, procedure)}`;

const AWAY = `(SELECT range_agg(daterange(d.away_from, d.away_until, '[]')) FROM days_away d WHERE d.person_id = m.person_id)`;

const QUALIFICATIONS = maskOf(
  'qualification',
  'ARRAY(SELECT q.code FROM held_qualifications q WHERE q.person_id = m.person_id)',
);

const ms = (column: string) => `(extract(epoch FROM ${column}) * 1000)::bigint::float8`;

const HELD = `(SELECT array_agg(part.value ORDER BY s.starts_at, h.id, part.at)
    FROM held_places h JOIN sessions s ON s.id = h.session_id JOIN openings o ON o.id = s.opening_id,
      unnest(ARRAY[${ms('s.starts_at')}, ${ms('s.ends_at')}, o.x, o.y, o.z]) WITH ORDINALITY part (value, at)
    WHERE h.person_id = m.person_id AND h.released_at IS NULL)`;

/** Of the people in `ids`; also where a session or a place moves. */
export const RECOUNT_HELD = recount('held', HELD);

const ASKED = "(x.created_at AT TIME ZONE 'Asia/Tokyo')::date";

// A day asked and a decline are only ever added in daily work, so that the row's own lock is enough; what takes one
// away again counts them all.
const OF_MATCHES = `
CREATE FUNCTION person_match_of_matches() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids uuid[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT array_agg(DISTINCT b.person_id) INTO ids FROM before b JOIN changed x USING (id)
    WHERE (b.state = 'declined' AND x.state <> 'declined') OR b.person_id <> x.person_id
      OR b.opening_id <> x.opening_id OR b.origin <> x.origin OR b.created_at <> x.created_at;
  ELSIF TG_OP = 'DELETE' THEN SELECT array_agg(DISTINCT person_id) INTO ids FROM changed;
  END IF;
  IF ids IS NOT NULL THEN
    ${recount(
      '(last_asked, declined)',
      `(SELECT max(${ASKED}) FILTER (WHERE x.origin <> 'interest'),
        array_agg(DISTINCT o.number) FILTER (WHERE x.state = 'declined')
        FROM matches x JOIN openings o ON o.id = x.opening_id WHERE x.person_id = m.person_id)`,
    )}
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN NULL; END IF;
  UPDATE person_match m SET last_asked = greatest(m.last_asked, n.asked), changed_in = pg_current_xact_id(),
    declined = CASE WHEN n.declined IS NULL OR m.declined @> n.declined THEN m.declined ELSE m.declined || n.declined END
  FROM (SELECT x.person_id, max(${ASKED}) FILTER (WHERE x.origin <> 'interest') AS asked,
      array_agg(o.number) FILTER (WHERE x.state = 'declined') AS declined
    FROM changed x JOIN openings o ON o.id = x.opening_id GROUP BY 1) n
  WHERE m.person_id = n.person_id
    AND (n.asked > coalesce(m.last_asked, '-infinity') OR NOT n.declined <@ coalesce(m.declined, '{}'));
  RETURN NULL;
END $$;
${follow('matches', 'person_match_of_matches')}`;

/** What keeps `person_match` true, in the transaction of each of its sources. */
export const MATCH_PEOPLE = [
  OF_CARD,
  sideTable('days_away', 'person_match_of_days_away', recount('away', AWAY)),
  sideTable(
    'held_qualifications',
    'person_match_of_qualifications',
    `PERFORM learn_match_codes('qualification', coalesce((SELECT array_agg(DISTINCT code) FROM changed), '{}'));
    ${recount('qualifications', QUALIFICATIONS)}`,
  ),
  sideTable('held_places', 'person_match_of_held_places', RECOUNT_HELD),
  OF_MATCHES,
].join('\n');
