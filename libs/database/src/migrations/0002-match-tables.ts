const CODES_WITH_INDEX = 28;

/**
 * The projections that matching reads. Codes are bits of one bigint a kind: the bit of a code is its place in
 * `match_codes`, to which the triggers append what they have not seen. Columns that every row is tested by come
 * first and are never null, so that PostgreSQL finds them at fixed offsets.
 */
export const MATCH_TABLES = `
CREATE TABLE match_codes (
  kind text PRIMARY KEY,
  codes text[] NOT NULL DEFAULT '{}',
  CONSTRAINT match_codes_codes_check CHECK (cardinality(codes) <= 52)
);
INSERT INTO match_codes (kind) VALUES ('skill'), ('field'), ('language'), ('access'), ('residency'), ('qualification');

CREATE TABLE person_match (
  w0 bigint NOT NULL DEFAULT 0, w1 bigint NOT NULL DEFAULT 0, w2 bigint NOT NULL DEFAULT 0, w3 bigint NOT NULL DEFAULT 0,
  w4 bigint NOT NULL DEFAULT 0, w5 bigint NOT NULL DEFAULT 0, w6 bigint NOT NULL DEFAULT 0,
  languages bigint NOT NULL DEFAULT 0,
  access_needs bigint NOT NULL DEFAULT 0,
  residency bigint NOT NULL DEFAULT 0,
  qualifications bigint NOT NULL DEFAULT 0,
  x double precision NOT NULL DEFAULT 'Infinity',
  y double precision NOT NULL DEFAULT 'Infinity',
  z double precision NOT NULL DEFAULT 'Infinity',
  longest_way integer NOT NULL DEFAULT 500,
  active boolean NOT NULL DEFAULT false,
  online boolean NOT NULL DEFAULT false,
  number integer PRIMARY KEY,
  birth_digits integer NOT NULL DEFAULT 0,
  skills bigint NOT NULL DEFAULT 0,
  wishes bigint NOT NULL DEFAULT 0,
  changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
  person_id uuid UNIQUE,
  last_asked date,
  away datemultirange,
  held double precision[],
  declined integer[],
  blocked integer[]
);
COMMENT ON COLUMN person_match.x IS 'metres; an unknown home is infinitely far';
COMMENT ON COLUMN person_match.blocked IS 'numbers of groups with a block on either side';
COMMENT ON COLUMN person_match.held IS 'five numbers a held place: start and end in milliseconds, x, y, z; null where online';

-- No point of the sphere within the way of a resident lies outside: the half sides are the extents of a disc in the
-- plane that touches the sphere at home, and a metre more than the sphere bends away from it. Not LANGUAGE sql: put
-- in line it would be copied into the plan once for each of the indexes below.
CREATE FUNCTION reach_box(x double precision, y double precision, z double precision, way integer) RETURNS box
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  bend double precision := way * way::float8 / 12742017.6 + 1;
  half_y double precision := way * sqrt(greatest(0, 1 - y * y / 40589753129437.44)) + bend;
  half_z double precision := way * sqrt(greatest(0, 1 - z * z / 40589753129437.44)) + bend;
BEGIN
  IF x = 'Infinity' THEN RETURN NULL; END IF;
  RETURN box(point(y - half_y, z - half_z), point(y + half_y, z + half_z));
END $$;
CREATE INDEX person_match_reach_idx ON person_match USING gist (reach_box(x, y, z, longest_way));
${reachOf('wishes')}
${reachOf('skills')}
CREATE INDEX person_match_changed_in_idx ON person_match (changed_in);

CREATE TABLE opening_match (
  field bigint NOT NULL DEFAULT 0,
  languages bigint NOT NULL DEFAULT 0,
  access_provided bigint NOT NULL DEFAULT 0,
  residency bigint NOT NULL DEFAULT 0,
  qualifications bigint NOT NULL DEFAULT 0,
  wanted_skills bigint NOT NULL DEFAULT 0,
  last_start bigint NOT NULL DEFAULT 0,
  changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
  number integer PRIMARY KEY,
  group_number integer NOT NULL DEFAULT 0,
  skill_count integer NOT NULL DEFAULT 0,
  online boolean NOT NULL DEFAULT false,
  insured boolean NOT NULL DEFAULT false,
  opening_id uuid UNIQUE,
  publish_from double precision,
  publish_until double precision,
  deadline double precision,
  x double precision,
  y double precision,
  z double precision,
  minimum_age integer,
  maximum_age integer
);
CREATE INDEX opening_match_changed_in_idx ON opening_match (changed_in);

CREATE TABLE session_match (
  starts_at bigint NOT NULL,
  ends_at bigint NOT NULL,
  half_hours bigint NOT NULL,
  changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
  number integer PRIMARY KEY,
  opening_number integer NOT NULL,
  day integer NOT NULL,
  last_day integer NOT NULL,
  weekday integer NOT NULL,
  taken integer NOT NULL,
  cancelled boolean NOT NULL,
  capacity integer,
  later_days bigint[]
);
CREATE INDEX session_match_opening_number_idx ON session_match (opening_number);
CREATE INDEX session_match_changed_in_idx ON session_match (changed_in);

CREATE FUNCTION learn_match_codes(of_kind text, seen text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF seen <@ (SELECT m.codes FROM match_codes m WHERE m.kind = of_kind) THEN RETURN; END IF;
  UPDATE match_codes m SET codes = m.codes || ARRAY(
    SELECT DISTINCT code FROM unnest(seen) code WHERE code <> ALL (m.codes) ORDER BY code)
  WHERE m.kind = of_kind;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON match_codes, person_match, opening_match, session_match TO tsumugi_app;
`;

/** Whom a place in reach may draw by one code: an index for each of the first codes; later ones are found without. */
function reachOf(column: 'wishes' | 'skills'): string {
  return Array.from(
    { length: CODES_WITH_INDEX },
    (_, bit) => `CREATE INDEX person_match_${column}_${bit}_idx ON person_match
  USING gist (reach_box(x, y, z, longest_way)) WHERE (${column} & ${2 ** bit}::bigint) <> 0;`,
  ).join('\n');
}

/** The mask of a text array's codes, in an expression. */
export function maskOf(kind: string, column: string): string {
  return `(SELECT coalesce(bit_or(1::bigint << (array_position(
    (SELECT codes FROM match_codes WHERE kind = '${kind}'), code) - 1)), 0) FROM unnest(${column}) code)`;
}

/** Has the codes of a transition table's column learnt. */
export function learn(kind: string, column: string): string {
  return `PERFORM learn_match_codes('${kind}', coalesce(
    (SELECT array_agg(DISTINCT code) FROM changed, unnest(${column}) code WHERE code IS NOT NULL), '{}'));`;
}

export interface ProjectedColumn {
  readonly name: string;
  readonly from: string;
}

/** Writes rows where they are new or differ, so that an update of something else leaves no dead row. */
export function upsert(table: string, columns: readonly ProjectedColumn[], from: string): string {
  const names = columns.map(({ name }) => name);
  const sets = names.map((name) => `${name} = excluded.${name}`);
  return `INSERT INTO ${table} AS m (${names.join(', ')})
  SELECT ${columns.map((column) => column.from).join(', ')} ${from}
  ON CONFLICT (number) DO UPDATE SET ${sets.join(', ')}, changed_in = pg_current_xact_id()
  WHERE (${names.map((name) => `m.${name}`).join(', ')})
    IS DISTINCT FROM (${names.map((name) => `excluded.${name}`).join(', ')});`;
}

/** The same function after each kind of statement, with the rows that it left or took as `changed`. */
export function follow(table: string, procedure: string): string {
  return `
CREATE TRIGGER ${procedure}_insert AFTER INSERT ON ${table}
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION ${procedure}();
CREATE TRIGGER ${procedure}_update AFTER UPDATE ON ${table}
  REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION ${procedure}();
CREATE TRIGGER ${procedure}_delete AFTER DELETE ON ${table}
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION ${procedure}();`;
}
