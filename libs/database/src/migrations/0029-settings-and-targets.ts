import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the city set, from a moment on; what is empty goes by the default again. A row is followed, never changed. */
const ASKING = `
CREATE TABLE asking_settings (
  changed_at timestamptz PRIMARY KEY,
  weekly_asks integer,
  quiet_from integer,
  quiet_until integer,
  CONSTRAINT asking_settings_weekly_asks_check CHECK (weekly_asks BETWEEN 1 AND 7),
  CONSTRAINT asking_settings_both_hours_check CHECK (num_nulls(quiet_from, quiet_until) IN (0, 2)),
  CONSTRAINT asking_settings_quiet_from_check CHECK (quiet_from = 0 OR quiet_from BETWEEN 17 AND 23),
  CONSTRAINT asking_settings_quiet_until_check CHECK (quiet_until BETWEEN 5 AND 11)
);
GRANT SELECT, INSERT, UPDATE ON asking_settings TO tsumugi_app;
`;

/** What the city's plan wants to reach, and by which year; a row is followed, too. */
const TARGETS = `
CREATE TABLE indicator_targets (
  indicator text NOT NULL,
  changed_at timestamptz NOT NULL,
  target integer,
  year integer,
  PRIMARY KEY (indicator, changed_at),
  CONSTRAINT indicator_targets_both_check CHECK (num_nulls(target, year) IN (0, 2)),
  CONSTRAINT indicator_targets_target_check CHECK (target BETWEEN 0 AND 1000000),
  CONSTRAINT indicator_targets_year_check CHECK (year BETWEEN 2020 AND 2100)
);
GRANT SELECT, INSERT, UPDATE ON indicator_targets TO tsumugi_app;
`;

const DOWN = `
DROP TABLE indicator_targets;
DROP TABLE asking_settings;
`;

/** How often and when the city asks, and what its plan wants to reach. */
export class SettingsAndTargets1764000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ASKING, TARGETS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
