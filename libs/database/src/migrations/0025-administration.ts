import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A length belongs to a step, to what it is counted from, and to the time from which it holds. What was set before meant
 * every step of its name; it becomes a setting of the first of them.
 */
const CLOCKS = `
ALTER TABLE clock_settings
  ADD COLUMN moment text,
  DROP CONSTRAINT clock_settings_pkey,
  DROP CONSTRAINT clock_settings_amount_check,
  ALTER COLUMN amount DROP NOT NULL,
  ALTER COLUMN unit DROP NOT NULL;
UPDATE clock_settings SET moment = CASE
  WHEN wait IN ('resident-waits-for-place', 'session-comes') THEN 'before-session'
  WHEN wait = 'resident-answers-change' AND step = 'end' THEN 'before-session'
  WHEN wait IN ('group-records-attendance', 'disclosure-ends') THEN 'after-session'
  ELSE 'after' END;
UPDATE clock_settings SET unit = 'days' WHERE moment <> 'after' AND unit = 'working-days';
UPDATE clock_settings SET amount = least(amount, CASE unit WHEN 'hours' THEN 1440 WHEN 'days' THEN 60 ELSE 40 END);
ALTER TABLE clock_settings
  ALTER COLUMN moment SET NOT NULL,
  ADD PRIMARY KEY (wait, step, moment, changed_at),
  ADD CONSTRAINT clock_settings_moment_check CHECK (moment IN ('after', 'before-session', 'after-session')),
  ADD CONSTRAINT clock_settings_length_check CHECK (num_nulls(amount, unit) IN (0, 2)),
  ADD CONSTRAINT clock_settings_session_check CHECK (moment = 'after' OR unit <> 'working-days'),
  ADD CONSTRAINT clock_settings_amount_check
    CHECK (amount BETWEEN 1 AND CASE unit WHEN 'hours' THEN 1440 WHEN 'days' THEN 60 ELSE 40 END);
CREATE INDEX clocks_wait_since_idx ON clocks (wait, since);
`;

/** The trail is searched by who and when, too. */
const TRAIL = `
CREATE INDEX audit_trail_actor_id_idx ON audit_trail (actor, id);
CREATE INDEX audit_trail_at_idx ON audit_trail (at);
`;

const DOWN = `
DROP INDEX audit_trail_at_idx;
DROP INDEX audit_trail_actor_id_idx;
DROP INDEX clocks_wait_since_idx;
DELETE FROM clock_settings WHERE amount IS NULL;
DELETE FROM clock_settings s USING clock_settings later
  WHERE later.wait = s.wait AND later.step = s.step AND (later.changed_at, later.moment) > (s.changed_at, s.moment);
ALTER TABLE clock_settings
  DROP CONSTRAINT clock_settings_pkey,
  DROP CONSTRAINT clock_settings_moment_check,
  DROP CONSTRAINT clock_settings_length_check,
  DROP CONSTRAINT clock_settings_session_check,
  DROP CONSTRAINT clock_settings_amount_check,
  DROP COLUMN moment,
  ALTER COLUMN amount SET NOT NULL,
  ALTER COLUMN unit SET NOT NULL,
  ADD PRIMARY KEY (wait, step),
  ADD CONSTRAINT clock_settings_amount_check CHECK (amount > 0);
`;

/** What the centre's administrators change and look up. */
export class Administration1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLOCKS);
    await runner.query(TRAIL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
