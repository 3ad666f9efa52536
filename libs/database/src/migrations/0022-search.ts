import type { MigrationInterface, QueryRunner } from 'typeorm';

const codes = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

const KATAKANA = `${codes(0x30a1, 0x30f4)}ヽヾヵヶゕゖ`;
const HIRAGANA = `${codes(0x3041, 0x3094)}ゝゞかけかけ`;
const SIGNS = ` !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~、。・「」『』【】〈〉《》〔〕…‥〜—–―’‘“”♪★☆※→`;
const DROPPED = `${codes(0x01, 0x1f)}${codes(0x7f, 0x9f)}\u1680\u2028\u2029\ufeff${SIGNS}`;

const literal = (text: string) =>
  `U&'${[...text].map((each) => `\\+${(each.codePointAt(0) as number).toString(16).padStart(6, '0')}`).join('')}'`;

/**
 * One spelling for what people type and what groups wrote. The same as `folded` of the openings, which a test compares;
 * a collation of PostgreSQL's own, so that every machine folds alike.
 */
const FOLD = `
CREATE FUNCTION search_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(
    translate(lower(normalize(given, NFKC) COLLATE pg_c_utf8), ${literal(KATAKANA + DROPPED)}, ${literal(HIRAGANA)}),
    '[がけ](?=[丘谷])', 'が', 'g')
$$;
CREATE FUNCTION search_grams(folded text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT gram), '{}') FROM (
    SELECT unnest(ARRAY[letter, letter || lead(letter) OVER (PARTITION BY line ORDER BY at)]) AS gram
    FROM string_to_table(folded, E'\\n') WITH ORDINALITY AS l(words, line),
      string_to_table(words, NULL) WITH ORDINALITY AS c(letter, at)) grams
  WHERE gram IS NOT NULL
$$;`;

const TABLE = `
CREATE TABLE opening_search (
  opening_id uuid PRIMARY KEY REFERENCES openings (id) ON DELETE CASCADE,
  words text NOT NULL,
  grams text[] NOT NULL
);
CREATE INDEX opening_search_grams_idx ON opening_search USING gin (grams);
CREATE FUNCTION opening_search_learn(ids uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO opening_search (opening_id, words, grams)
  SELECT id, words, search_grams(words) || codes FROM (
    SELECT o.id, concat_ws(E'\\n', search_fold(o.title), search_fold(o.body), search_fold(g.name), search_fold(g.kana),
        search_fold(o.place_name), search_fold(o.address), search_fold(t.name), search_fold(t.kana),
        search_fold(o.stop_name)) AS words,
      ARRAY['field:' || o.field] || ARRAY(SELECT 'skill:' || each FROM unnest(o.wanted_skills) each) AS codes
    FROM openings o JOIN groups g ON g.id = o.group_id LEFT JOIN towns t ON t.id = o.town_id
    WHERE o.id = ANY (ids)) said
  ON CONFLICT (opening_id) DO UPDATE SET words = excluded.words, grams = excluded.grams
$$;
SELECT opening_search_learn(ARRAY(SELECT id FROM openings));`;

const FOLLOWS = `
CREATE FUNCTION opening_search_of_openings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM opening_search_learn(ARRAY[NEW.id]);
  RETURN NULL;
END $$;
CREATE FUNCTION opening_search_of_groups() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM opening_search_learn(ARRAY(SELECT id FROM openings WHERE group_id = NEW.id));
  RETURN NULL;
END $$;
CREATE FUNCTION opening_search_of_towns() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM opening_search_learn(ARRAY(SELECT id FROM openings WHERE town_id = NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER opening_search_inserts AFTER INSERT ON openings
  FOR EACH ROW EXECUTE FUNCTION opening_search_of_openings();
CREATE TRIGGER opening_search_updates
  AFTER UPDATE OF title, body, field, wanted_skills, group_id, place_name, address, town_id, stop_name ON openings
  FOR EACH ROW EXECUTE FUNCTION opening_search_of_openings();
CREATE TRIGGER opening_search_updates AFTER UPDATE OF name, kana ON groups
  FOR EACH ROW WHEN ((OLD.name, OLD.kana) IS DISTINCT FROM (NEW.name, NEW.kana))
  EXECUTE FUNCTION opening_search_of_groups();
CREATE TRIGGER opening_search_updates AFTER UPDATE OF name, kana ON towns
  FOR EACH ROW WHEN ((OLD.name, OLD.kana) IS DISTINCT FROM (NEW.name, NEW.kana))
  EXECUTE FUNCTION opening_search_of_towns();`;

// A wall would keep the index out of reach (its operators are not leakproof), so the words are nobody's to read: one function
// gives ids, and openings that may not be seen stay behind their own wall.
const ASK = `
CREATE FUNCTION openings_that_say(asked jsonb) RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  asks record;
  needed text[];
  found uuid[];
BEGIN
  FOR asks IN SELECT folded, codes FROM jsonb_to_recordset(asked) AS given(folded text, codes text[]) LOOP
    needed := ARRAY(SELECT gram FROM unnest(search_grams(asks.folded)) gram
      WHERE length(gram) = least(2, length(asks.folded)));
    SELECT coalesce(array_agg(s.opening_id), '{}') INTO found FROM opening_search s
    WHERE ((s.grams @> needed AND strpos(s.words, asks.folded) > 0) OR s.grams && asks.codes)
      AND (found IS NULL OR s.opening_id = ANY (found));
  END LOOP;
  RETURN found;
END $$;
REVOKE EXECUTE ON FUNCTION openings_that_say(jsonb), opening_search_learn(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION openings_that_say(jsonb) TO tsumugi_app;`;

const GATHERING_PLACES = `
CREATE TABLE gathering_places (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  ref text NOT NULL UNIQUE,
  kind text NOT NULL,
  name text NOT NULL,
  address text NOT NULL DEFAULT '',
  town_id uuid REFERENCES towns (id),
  lat double precision NOT NULL,
  lng double precision NOT NULL,
  phone text,
  url text,
  open_hours text NOT NULL DEFAULT '',
  what_is_there text NOT NULL DEFAULT '',
  access_provided text[] NOT NULL DEFAULT '{}',
  source text NOT NULL,
  CONSTRAINT gathering_places_kind_check CHECK (kind IN ('community-centre', 'activity-centre', 'learning-centre', 'salon', 'hall'))
);
CREATE INDEX gathering_places_town_id_idx ON gathering_places (town_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON gathering_places TO tsumugi_app;`;

const DOWN = `
DROP TABLE gathering_places;
DROP FUNCTION openings_that_say(jsonb);
DROP TRIGGER opening_search_updates ON towns;
DROP TRIGGER opening_search_updates ON groups;
DROP TRIGGER opening_search_updates ON openings;
DROP TRIGGER opening_search_inserts ON openings;
DROP FUNCTION opening_search_of_towns();
DROP FUNCTION opening_search_of_groups();
DROP FUNCTION opening_search_of_openings();
DROP FUNCTION opening_search_learn(uuid[]);
DROP TABLE opening_search;
DROP FUNCTION search_grams(text);
DROP FUNCTION search_fold(text);
`;

/** Words of openings, found by two letters at a time without any extension; and places where people gather. */
export class Search1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [FOLD, TABLE, FOLLOWS, ASK, GATHERING_PLACES]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
