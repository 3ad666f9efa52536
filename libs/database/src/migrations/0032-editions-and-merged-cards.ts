import type { MigrationInterface, QueryRunner } from 'typeorm';

const languages = (list: string) => `
ALTER TABLE opening_editions DROP CONSTRAINT opening_editions_language_check,
  ADD CONSTRAINT opening_editions_language_check CHECK (language IN (${list}));`;

/** 「公園（こうえん）」 as people write plain Japanese: found by what is written, and by how it is read. */
const READING = "'([㐀-鿿々]+)[（(]([ぁ-ゖー]+)[）)]'";

/** Of an opening that is not public these words are kept as its Japanese is: found by nobody, behind the wall of openings. */
const EDITIONS = `,
        (SELECT string_agg(search_fold(line), E'\\n') FROM opening_editions e, unnest(ARRAY[e.title, e.body]) part,
          unnest(CASE WHEN e.language = 'ja-easy' THEN ARRAY[regexp_replace(part, ${READING}, '\\1', 'g'),
            regexp_replace(part, ${READING}, '\\2', 'g')] ELSE ARRAY[part] END) line
          WHERE e.opening_id = o.id)`;

const learning = (editions: string) => `
CREATE OR REPLACE FUNCTION opening_search_learn(ids uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO opening_search (opening_id, words, grams)
  SELECT id, words, search_grams(words) || codes FROM (
    SELECT o.id, concat_ws(E'\\n', search_fold(o.title), search_fold(o.body), search_fold(g.name), search_fold(g.kana),
        search_fold(o.place_name), search_fold(o.address), search_fold(t.name), search_fold(t.kana),
        search_fold(o.stop_name)${editions}) AS words,
      ARRAY['field:' || o.field] || ARRAY(SELECT 'skill:' || each FROM unnest(o.wanted_skills) each) AS codes
    FROM openings o JOIN groups g ON g.id = o.group_id LEFT JOIN towns t ON t.id = o.town_id
    WHERE o.id = ANY (ids)) said
  ON CONFLICT (opening_id) DO UPDATE SET words = excluded.words, grams = excluded.grams
$$;`;

const ANEW = 'SELECT opening_search_learn(ARRAY(SELECT DISTINCT opening_id FROM opening_editions));';

const FOLLOWS = `
CREATE FUNCTION opening_search_of_editions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM opening_search_learn(ARRAY[coalesce(NEW.opening_id, OLD.opening_id)]);
  RETURN NULL;
END $$;
CREATE TRIGGER opening_search_editions AFTER INSERT OR DELETE OR UPDATE OF title, body, language ON opening_editions
  FOR EACH ROW EXECUTE FUNCTION opening_search_of_editions();`;

// The row is looked at with its lock, as where a match begins: what is written while two cards are being merged waits for
// the end of it. What is told is the card that was kept, so that whoever wrote can be led there.
const REFUSED = `
CREATE FUNCTION nothing_for_merged_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  kept uuid;
BEGIN
  PERFORM FROM people WHERE id = NEW.person_id FOR KEY SHARE;
  SELECT merged_into INTO kept FROM people WHERE id = NEW.person_id;
  IF kept IS NOT NULL THEN
    RAISE EXCEPTION 'a card that was merged takes nothing any more' USING ERRCODE = 'TM001', DETAIL = kept::text;
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION merged_card_stays_empty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a card that was merged takes nothing any more' USING ERRCODE = 'TM001', DETAIL = OLD.merged_into::text;
END $$;
CREATE TRIGGER people_merged_stay_empty BEFORE UPDATE ON people FOR EACH ROW
  WHEN (OLD.merged_into IS NOT DISTINCT FROM NEW.merged_into AND OLD.merged_into IS NOT NULL AND OLD.* IS DISTINCT FROM NEW.*)
  EXECUTE FUNCTION merged_card_stays_empty();`;

/** What is written to a card by hand; figures that the service keeps of cards are made of living ones only. */
const WRITTEN_TO_CARDS = [
  ...[
    'asking_wishes',
    'calendar_feeds',
    'contact_choices',
    'days_away',
    'entered_people',
    'erasure_requests',
  ],
  ...['group_blocks', 'guardian_consents', 'guardian_requests', 'held_qualifications', 'insurance_covers'],
];

const WALLS = WRITTEN_TO_CARDS.map(
  (table) => `CREATE TRIGGER ${table}_not_of_merged_card BEFORE INSERT OR UPDATE OF person_id ON ${table}
  FOR EACH ROW EXECUTE FUNCTION nothing_for_merged_card();`,
);

/** Of two places at one time one is not true: nothing stands in its record any more. */
const RECORD = 'GRANT DELETE ON attendances TO tsumugi_app;';

const UP = [
  languages("'ja-easy', 'en', 'zh', 'ko'"),
  ...[learning(EDITIONS), FOLLOWS, ANEW],
  ...[REFUSED, ...WALLS, RECORD],
];

const DOWN = [
  'REVOKE DELETE ON attendances FROM tsumugi_app;',
  ...WRITTEN_TO_CARDS.map((table) => `DROP TRIGGER ${table}_not_of_merged_card ON ${table};`),
  'DROP TRIGGER people_merged_stay_empty ON people;',
  'DROP FUNCTION merged_card_stays_empty();',
  'DROP FUNCTION nothing_for_merged_card();',
  'DROP TRIGGER opening_search_editions ON opening_editions;',
  'DROP FUNCTION opening_search_of_editions();',
  ...[learning(''), ANEW],
  "DELETE FROM opening_editions WHERE language IN ('zh', 'ko');",
  languages("'ja-easy', 'en'"),
];

/** The search reads openings in every language in which they stand; a card that was merged takes nothing any more. */
export class EditionsAndMergedCards1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of UP) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const part of DOWN) await runner.query(part);
  }
}
