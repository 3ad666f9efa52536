import type { MigrationInterface, QueryRunner } from 'typeorm';

const ERASURES = `
CREATE TABLE erasure_requests (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid REFERENCES people (id),
  account_id uuid REFERENCES accounts (id),
  because text NOT NULL,
  asked_by_account uuid REFERENCES accounts (id),
  told_by text,
  asked_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  paused_before boolean NOT NULL DEFAULT false,
  taken_back_at timestamptz,
  done_at timestamptz,
  CONSTRAINT erasure_requests_whose_check CHECK (num_nonnulls(person_id, account_id) >= 1),
  CONSTRAINT erasure_requests_because_check CHECK (because IN ('asked', 'inactive')),
  CONSTRAINT erasure_requests_told_by_check CHECK (told_by IN ('counter', 'telephone', 'letter')),
  CONSTRAINT erasure_requests_end_check CHECK (num_nonnulls(taken_back_at, done_at) <= 1)
);
CREATE UNIQUE INDEX erasure_requests_person_id_idx ON erasure_requests (person_id)
  WHERE taken_back_at IS NULL AND done_at IS NULL;
CREATE UNIQUE INDEX erasure_requests_account_id_idx ON erasure_requests (account_id)
  WHERE taken_back_at IS NULL AND done_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON erasure_requests TO tsumugi_app;
`;

const ADDRESSES = `
CREATE TABLE address_changes (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES accounts (id),
  new_account_id uuid NOT NULL REFERENCES accounts (id),
  token_hash text NOT NULL UNIQUE,
  asked_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  confirmed_at timestamptz
);
CREATE INDEX address_changes_account_id_idx ON address_changes (account_id, asked_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON address_changes TO tsumugi_app;
`;

/** What an erasure takes away that is otherwise only added to. */
const RIGHTS = `
GRANT DELETE ON call_tries, line_events, setup_codes TO tsumugi_app;
GRANT DELETE ON thanks, entered_people, guardian_requests, group_blocks, representative_transfers TO tsumugi_app;
GRANT UPDATE (trace, figures) ON approval_decisions TO tsumugi_app;
`;

const DOWN = `
REVOKE UPDATE (trace, figures) ON approval_decisions FROM tsumugi_app;
REVOKE DELETE ON call_tries, line_events, setup_codes FROM tsumugi_app;
REVOKE DELETE ON thanks, entered_people, guardian_requests, group_blocks, representative_transfers FROM tsumugi_app;
DELETE FROM clocks WHERE subject_kind = 'erasure';
DROP TABLE address_changes;
DROP TABLE erasure_requests;
`;

/** Erasures that wait and are done, and changes of an address that wait for a word from the new one. */
export class PersonalData1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ERASURES, ADDRESSES, RIGHTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
