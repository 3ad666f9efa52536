import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLANS = `
CREATE TABLE kept_plans (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  kept_at timestamptz NOT NULL,
  kept_by uuid NOT NULL REFERENCES accounts (id),
  period_from timestamptz NOT NULL,
  period_until timestamptz NOT NULL,
  area_id uuid REFERENCES community_areas (id),
  coverage integer NOT NULL,
  per_week integer,
  seats integer NOT NULL,
  sessions integer NOT NULL,
  CONSTRAINT kept_plans_period_check CHECK (period_from < period_until),
  CONSTRAINT kept_plans_coverage_check CHECK (coverage BETWEEN 0 AND 1000),
  CONSTRAINT kept_plans_per_week_check CHECK (per_week > 0)
);
CREATE TABLE kept_plan_lines (
  plan_id uuid NOT NULL REFERENCES kept_plans (id) ON DELETE CASCADE,
  person_id uuid NOT NULL REFERENCES people (id),
  session_id uuid NOT NULL REFERENCES sessions (id),
  score integer NOT NULL,
  PRIMARY KEY (plan_id, person_id, session_id)
);
CREATE INDEX kept_plan_lines_person_id_idx ON kept_plan_lines (person_id);
GRANT SELECT, INSERT, DELETE ON kept_plans, kept_plan_lines TO tsumugi_app;
GRANT UPDATE (person_id) ON kept_plan_lines TO tsumugi_app;
`;

const DOWN = `
DROP TABLE kept_plan_lines;
DROP TABLE kept_plans;
`;

/** Plans that somebody of the centre keeps to come back to. */
export class KeptPlans1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLANS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
