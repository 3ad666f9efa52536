import type { MigrationInterface, QueryRunner } from 'typeorm';

const CLOCKS = `
CREATE TABLE clocks (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  wait text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  owner text NOT NULL,
  since timestamptz NOT NULL,
  session_start timestamptz,
  session_end timestamptz,
  step text NOT NULL,
  due_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  settled_at timestamptz,
  CONSTRAINT clocks_step_check CHECK (step IN ('remind', 'remind-again', 'desk', 'head', 'end')),
  CONSTRAINT clocks_session_check CHECK (num_nulls(session_start, session_end) IN (0, 2))
);
CREATE UNIQUE INDEX clocks_subject_id_wait_idx ON clocks (subject_id, wait) WHERE settled_at IS NULL;
CREATE INDEX clocks_due_at_idx ON clocks (due_at) WHERE settled_at IS NULL;

CREATE TABLE clock_settings (
  wait text NOT NULL,
  step text NOT NULL,
  amount integer NOT NULL,
  unit text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (wait, step),
  CONSTRAINT clock_settings_amount_check CHECK (amount > 0),
  CONSTRAINT clock_settings_unit_check CHECK (unit IN ('hours', 'days', 'working-days'))
);
GRANT SELECT, INSERT, UPDATE, DELETE ON clocks, clock_settings TO tsumugi_app;
`;

const STATES = `
ALTER TABLE matches
  ADD COLUMN asked_by text,
  ADD COLUMN adults integer NOT NULL DEFAULT 1,
  ADD COLUMN children integer NOT NULL DEFAULT 0,
  ADD COLUMN waiting_since timestamptz,
  ADD COLUMN confirmed_at timestamptz,
  ADD COLUMN entered_by uuid REFERENCES accounts (id),
  ADD COLUMN consent_by text,
  DROP CONSTRAINT matches_state_check,
  DROP CONSTRAINT matches_ended_by_check,
  ADD CONSTRAINT matches_state_check CHECK (state IN ('invited', 'with-group', 'with-coordinator', 'waiting', 'offered',
    'approved', 'attended', 'absent', 'declined', 'withdrawn', 'expired')),
  ADD CONSTRAINT matches_ended_by_check CHECK (ended_by IN ('resident', 'group', 'coordinator', 'guardian', 'clock')),
  ADD CONSTRAINT matches_asked_by_check CHECK (asked_by IN ('group', 'ladder', 'coordinator')),
  ADD CONSTRAINT matches_asked_check CHECK (asked_by IS NULL OR origin <> 'interest'),
  ADD CONSTRAINT matches_party_check CHECK (adults >= 1 AND children >= 0),
  ADD CONSTRAINT matches_consent_by_check CHECK (consent_by IN ('counter', 'telephone', 'letter')),
  ADD CONSTRAINT matches_entered_check CHECK ((entered_by IS NULL) = (consent_by IS NULL));
DROP INDEX matches_person_id_opening_id_idx;
CREATE UNIQUE INDEX matches_person_id_opening_id_idx ON matches (person_id, opening_id)
  WHERE state IN ('invited', 'with-group', 'with-coordinator', 'waiting', 'offered', 'approved');
DROP INDEX matches_waiting_idx;
CREATE INDEX matches_waiting_idx ON matches (state, state_since)
  WHERE state IN ('invited', 'with-group', 'with-coordinator', 'waiting', 'offered');

ALTER TABLE held_places
  ADD COLUMN places integer NOT NULL DEFAULT 1,
  ADD COLUMN asked_again_at timestamptz,
  ADD CONSTRAINT held_places_places_check CHECK (places >= 1);
CREATE INDEX held_places_session_id_idx ON held_places (session_id) WHERE released_at IS NULL;
`;

const BACK = `
DROP INDEX held_places_session_id_idx;
ALTER TABLE held_places DROP COLUMN places, DROP COLUMN asked_again_at;
DROP INDEX matches_waiting_idx;
DROP INDEX matches_person_id_opening_id_idx;
DELETE FROM match_steps WHERE match_id IN (SELECT id FROM matches WHERE state NOT IN
  ('with-group', 'with-coordinator', 'approved', 'declined', 'withdrawn'));
UPDATE matches SET state = 'withdrawn', ended_by = NULL WHERE state NOT IN
  ('with-group', 'with-coordinator', 'approved', 'declined', 'withdrawn');
ALTER TABLE matches
  DROP CONSTRAINT matches_state_check, DROP CONSTRAINT matches_ended_by_check,
  DROP COLUMN asked_by, DROP COLUMN adults, DROP COLUMN children, DROP COLUMN waiting_since,
  DROP COLUMN confirmed_at, DROP COLUMN entered_by, DROP COLUMN consent_by,
  ADD CONSTRAINT matches_state_check CHECK (state IN ('with-group', 'with-coordinator', 'approved', 'declined', 'withdrawn')),
  ADD CONSTRAINT matches_ended_by_check CHECK (ended_by IN ('resident', 'group', 'coordinator'));
CREATE UNIQUE INDEX matches_person_id_opening_id_idx ON matches (person_id, opening_id)
  WHERE state IN ('with-group', 'with-coordinator', 'approved');
CREATE INDEX matches_waiting_idx ON matches (state, state_since) WHERE state IN ('with-group', 'with-coordinator');
DROP TABLE clock_settings;
DROP TABLE clocks;
`;

/** Clocks, the states of a match from an invitation to its end, and parties. */
export class LifeOfAMatch1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CLOCKS, STATES]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BACK);
  }
}
