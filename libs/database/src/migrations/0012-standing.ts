import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE groups ADD COLUMN renewed_at timestamptz, ADD COLUMN lapsed_at timestamptz,
  ADD CONSTRAINT groups_lapsed_check CHECK (lapsed_at IS NULL OR registered_at IS NULL);
CREATE TABLE representative_transfers (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  group_id uuid NOT NULL REFERENCES groups (id),
  from_account_id uuid NOT NULL REFERENCES accounts (id),
  to_account_id uuid NOT NULL REFERENCES accounts (id),
  asked_at timestamptz NOT NULL,
  answered_at timestamptz,
  answer text,
  CONSTRAINT representative_transfers_answer_check CHECK (answer IN ('accepted', 'declined', 'expired')),
  CONSTRAINT representative_transfers_answered_check CHECK ((answered_at IS NULL) = (answer IS NULL))
);
CREATE UNIQUE INDEX representative_transfers_group_id_idx ON representative_transfers (group_id) WHERE answered_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON representative_transfers TO tsumugi_app;
`;

const BACK = `
DROP TABLE representative_transfers;
ALTER TABLE groups DROP COLUMN renewed_at, DROP COLUMN lapsed_at;
`;

/** Yearly renewal of groups, and the change of a representative. */
export class Standing1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BACK);
  }
}
