import type { MigrationInterface, QueryRunner } from 'typeorm';

const MERGED = `
ALTER TABLE people ADD COLUMN merged_into uuid REFERENCES people (id),
  ADD CONSTRAINT people_merged_check CHECK
    (merged_into IS NULL OR (merged_into <> id AND account_id IS NULL AND card_completed_at IS NULL));
CREATE INDEX people_merged_into_idx ON people (merged_into) WHERE merged_into IS NOT NULL;
GRANT UPDATE (person_id) ON ladder_asks, entered_people TO tsumugi_app;
`;

// The row is looked at with its lock: what began while two cards were being merged waits for the end of it, and sees
// it. A match that is not begun is an answer that whoever begins one knows: another was quicker.
const NOTHING_BEGINS = `
CREATE FUNCTION no_match_of_merged_card() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM people WHERE id = NEW.person_id FOR KEY SHARE;
  IF EXISTS (SELECT FROM people WHERE id = NEW.person_id AND merged_into IS NOT NULL) THEN RETURN NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER matches_not_of_merged_card BEFORE INSERT ON matches
  FOR EACH ROW EXECUTE FUNCTION no_match_of_merged_card();
`;

const DOWN = `
DROP TRIGGER matches_not_of_merged_card ON matches;
DROP FUNCTION no_match_of_merged_card;
REVOKE UPDATE (person_id) ON ladder_asks, entered_people FROM tsumugi_app;
DROP INDEX people_merged_into_idx;
ALTER TABLE people DROP CONSTRAINT people_merged_check, DROP COLUMN merged_into;
`;

/** One person, two cards: the one that has ended points at the one that is kept, and begins nothing any more. */
export class MergedCards1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [MERGED, NOTHING_BEGINS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
