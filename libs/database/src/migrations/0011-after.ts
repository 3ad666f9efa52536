import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE attendance_words (
  held_place_id uuid NOT NULL REFERENCES held_places (id),
  said_by text NOT NULL,
  state text NOT NULL,
  minutes integer,
  said_at timestamptz NOT NULL,
  PRIMARY KEY (held_place_id, said_by),
  CONSTRAINT attendance_words_said_by_check CHECK (said_by IN ('group', 'resident', 'code')),
  CONSTRAINT attendance_words_state_check CHECK (state IN ('attended', 'absent')),
  CONSTRAINT attendance_words_minutes_check CHECK (minutes IS NULL OR (state = 'attended' AND minutes BETWEEN 1 AND 1440))
);
CREATE TABLE attendances (
  held_place_id uuid PRIMARY KEY REFERENCES held_places (id),
  state text NOT NULL,
  minutes integer,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  CONSTRAINT attendances_recorded_by_check CHECK (recorded_by IN ('group', 'resident', 'code', 'clock')),
  CONSTRAINT attendances_state_check CHECK (state IN ('attended', 'absent')),
  CONSTRAINT attendances_minutes_check CHECK (minutes IS NULL OR (state = 'attended' AND minutes BETWEEN 1 AND 1440))
);
CREATE TABLE thanks (
  match_id uuid NOT NULL REFERENCES matches (id),
  said_by text NOT NULL,
  words text NOT NULL,
  said_at timestamptz NOT NULL,
  PRIMARY KEY (match_id, said_by),
  CONSTRAINT thanks_said_by_check CHECK (said_by IN ('group', 'resident'))
);
CREATE TABLE consultations (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  match_id uuid NOT NULL REFERENCES matches (id),
  asked_by text NOT NULL,
  words text NOT NULL,
  opened_at timestamptz NOT NULL,
  settled_at timestamptz,
  outcome text,
  outcome_note text NOT NULL DEFAULT '',
  CONSTRAINT consultations_asked_by_check CHECK (asked_by IN ('resident', 'group')),
  CONSTRAINT consultations_outcome_check CHECK ((settled_at IS NULL) = (outcome IS NULL))
);
CREATE INDEX consultations_match_id_idx ON consultations (match_id);
GRANT SELECT, INSERT, UPDATE ON attendance_words, attendances, thanks, consultations TO tsumugi_app;
`;

const TABLES = ['consultations', 'thanks', 'attendances', 'attendance_words'];

/** What comes after a session: who was there, for how long, thanks, and what was not as agreed. */
export class After1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}
