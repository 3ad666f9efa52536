import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE matches ADD COLUMN called_at timestamptz;
CREATE INDEX matches_waiting_since_idx ON matches (waiting_since, id) WHERE state = 'waiting';

ALTER TABLE match_steps ADD COLUMN number serial NOT NULL, ADD COLUMN detail jsonb;
DROP INDEX match_steps_match_id_idx;
CREATE INDEX match_steps_match_id_number_idx ON match_steps (match_id, number);
GRANT USAGE ON SEQUENCE match_steps_number_seq TO tsumugi_app;

ALTER TABLE sessions ADD COLUMN cancel_reason text, ADD COLUMN cancel_note text NOT NULL DEFAULT '';
CREATE INDEX match_sessions_session_id_idx ON match_sessions (session_id);
CREATE INDEX outbox_event_id_idx ON outbox (event_id);
`;

const DOWN = `
DROP INDEX outbox_event_id_idx;
DROP INDEX match_sessions_session_id_idx;
ALTER TABLE sessions DROP COLUMN cancel_reason, DROP COLUMN cancel_note;
DROP INDEX match_steps_match_id_number_idx;
CREATE INDEX match_steps_match_id_idx ON match_steps (match_id);
ALTER TABLE match_steps DROP COLUMN number, DROP COLUMN detail;
DROP INDEX matches_waiting_since_idx;
ALTER TABLE matches DROP COLUMN called_at;
`;

/** Waiting lists, sessions that are moved or cancelled, and steps that may be taken back. */
export class Places1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
