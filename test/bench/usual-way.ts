import type { CityPerson } from '@app/engine';
import { type Opening, type Person, rankPeople } from '@app/matching';
import type { Client } from 'pg';

/**
 * How such lists are usually made: one indexed query with the broad conditions (active, spoken languages, the way, the
 * age), which selects only what the score needs, as JSON; then everybody is judged and scored in JavaScript.
 */
export async function fillUsualWay(client: Client, people: Iterable<CityPerson>): Promise<void> {
  await client.query(TABLE);
  let rows: CityPerson[] = [];
  for (const person of people) {
    rows.push(person);
    if (rows.length === 2000) {
      await insert(client, rows);
      rows = [];
    }
  }
  await insert(client, rows);
  await client.query(INDEXES);
}

export async function rankUsualWay(
  client: Client,
  opening: Opening,
  now: Date,
  limit: number,
): Promise<number[]> {
  const { position, online, languages, minimumAge, maximumAge } = opening;
  const year = now.getFullYear();
  const { rows } = await client.query(BROAD, [
    languages,
    online,
    position?.x ?? null,
    position?.y ?? null,
    position?.z ?? null,
    maximumAge === null ? '1900-01-01' : `${year - maximumAge - 2}-01-01`,
    minimumAge === null ? '9999-01-01' : `${year - minimumAge + 1}-12-31`,
  ]);
  return rankPeople(opening, rows.map(personOf), now, limit).candidates.map(({ person }) => person);
}

interface Row extends Omit<Person, 'week' | 'position'> {
  readonly week: readonly string[];
  readonly x: number | null;
  readonly y: number;
  readonly z: number;
}

const NOTHING = { guardianConsents: [], insurances: [], blockedGroups: [], paused: false };

function personOf({ x, y, z, week, ...row }: Row): Person {
  return { ...row, ...NOTHING, week: week.map(BigInt), position: x === null ? null : { x, y, z } };
}

async function insert(client: Client, people: readonly CityPerson[]): Promise<void> {
  const rows = people.map(({ week, position, ...person }) => ({
    ...person,
    ...position,
    week: week.map(String),
  }));
  await client.query(INSERT, [JSON.stringify(rows)]);
}

const TABLE = `
DROP TABLE IF EXISTS usual_people;
CREATE TABLE usual_people (
  number integer PRIMARY KEY, active boolean, online boolean, x float8, y float8, z float8, longest_way integer,
  birth_date date, last_asked_on date, languages text[], residency jsonb, skills jsonb, wishes jsonb, access_needs jsonb,
  week jsonb, days_away jsonb, qualifications jsonb, held_places jsonb, declined jsonb)`;

const INSERT = `
INSERT INTO usual_people
SELECT (p->>'number')::int, NOT (p->>'paused')::boolean, (p->>'online')::boolean, (p->>'x')::float8, (p->>'y')::float8,
  (p->>'z')::float8, (p->>'longestWay')::int, (p->>'birthDate')::date, (p->>'lastAskedOn')::date,
  ARRAY(SELECT jsonb_array_elements_text(p->'languages')), p->'residency', p->'skills', p->'wishes', p->'accessNeeds',
  p->'week', p->'daysAway', p->'qualifications', p->'heldPlaces', p->'declinedOpenings'
FROM jsonb_array_elements($1::jsonb) p`;

const INDEXES = `
CREATE INDEX usual_people_place_idx ON usual_people USING gist (point(y, z)) WHERE active;
CREATE INDEX usual_people_birth_date_idx ON usual_people (birth_date) WHERE active;
CREATE INDEX usual_people_languages_idx ON usual_people USING gin (languages);
GRANT SELECT ON usual_people TO PUBLIC;
ANALYZE usual_people`;

const BROAD = `
SELECT number, online, x, y, z, longest_way AS "longestWay", birth_date::text AS "birthDate",
  last_asked_on::text AS "lastAskedOn", languages, residency, skills, wishes, access_needs AS "accessNeeds", week,
  days_away AS "daysAway", qualifications, held_places AS "heldPlaces", declined AS "declinedOpenings"
FROM usual_people
WHERE active AND languages @> $1::text[] AND birth_date BETWEEN $6::date AND $7::date
  AND (($2::boolean AND online) OR (point(y, z) <@ box(point($4::float8 - 10001, $5::float8 - 10001), point($4::float8 + 10001, $5::float8 + 10001))
    AND (x - $3::float8) * (x - $3::float8) + (y - $4) * (y - $4) + (z - $5) * (z - $5) <= (longest_way + 1.0) * (longest_way + 1.0)))`;
