import type { MigrationInterface, QueryRunner } from 'typeorm';

const EXPLANATIONS = `
CREATE TABLE explanations (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  match_id uuid NOT NULL REFERENCES matches (id),
  kind text NOT NULL,
  engine text NOT NULL,
  snapshot jsonb,
  hash text NOT NULL,
  answer_hash text NOT NULL,
  made_at timestamptz NOT NULL,
  erased_at timestamptz,
  CONSTRAINT explanations_kind_check CHECK (kind IN ('interest', 'approval', 'offer')),
  CONSTRAINT explanations_erased_check CHECK ((snapshot IS NULL) = (erased_at IS NOT NULL))
);
CREATE INDEX explanations_match_id_idx ON explanations (match_id);
GRANT SELECT, INSERT ON explanations TO tsumugi_app;
GRANT UPDATE (snapshot, erased_at) ON explanations TO tsumugi_app;
`;

const GROUP_BLOCKS = `
CREATE TABLE group_blocks (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES people (id),
  group_id uuid NOT NULL REFERENCES groups (id),
  by text NOT NULL,
  since timestamptz NOT NULL,
  until timestamptz,
  CONSTRAINT group_blocks_by_check CHECK (by IN ('resident', 'group'))
);
CREATE UNIQUE INDEX group_blocks_person_id_group_id_by_idx ON group_blocks (person_id, group_id, by) WHERE until IS NULL;
CREATE INDEX group_blocks_group_id_idx ON group_blocks (group_id);
GRANT SELECT, INSERT, UPDATE ON group_blocks TO tsumugi_app;
`;

const EXPOSURES = `
CREATE TABLE exposures (
  day date NOT NULL,
  opening_id uuid NOT NULL REFERENCES openings (id),
  thousandths integer NOT NULL,
  PRIMARY KEY (day, opening_id),
  CONSTRAINT exposures_thousandths_check CHECK (thousandths >= 0)
);
CREATE TABLE lists_shown (
  person_id uuid PRIMARY KEY REFERENCES people (id),
  day date NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON exposures, lists_shown TO tsumugi_app;
`;

const TABLES = ['lists_shown', 'exposures', 'group_blocks', 'explanations'];

/** What decisions rested on, who wants nothing to do with whom, and what was shown how often. */
export class MatchingRecords1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const tables of [EXPLANATIONS, GROUP_BLOCKS, EXPOSURES]) await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}
