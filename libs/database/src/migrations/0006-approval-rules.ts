import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE approval_rules (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  created_at timestamptz NOT NULL
);

CREATE TABLE approval_rule_versions (
  rule_id uuid NOT NULL REFERENCES approval_rules (id),
  version integer NOT NULL,
  name text NOT NULL,
  effect text NOT NULL,
  conditions jsonb NOT NULL,
  written_at timestamptz NOT NULL,
  written_by uuid NOT NULL REFERENCES accounts (id),
  PRIMARY KEY (rule_id, version),
  CONSTRAINT approval_rule_versions_effect_check CHECK (effect IN ('approve', 'block'))
);

CREATE TABLE approval_rule_activations (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  rule_id uuid NOT NULL,
  version integer NOT NULL,
  switched_on_at timestamptz NOT NULL,
  switched_on_by uuid NOT NULL REFERENCES accounts (id),
  switched_off_at timestamptz,
  switched_off_by uuid REFERENCES accounts (id),
  FOREIGN KEY (rule_id, version) REFERENCES approval_rule_versions (rule_id, version)
);
CREATE UNIQUE INDEX approval_rule_activations_rule_id_idx ON approval_rule_activations (rule_id)
  WHERE switched_off_at IS NULL;

CREATE TABLE approval_decisions (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  match_id uuid NOT NULL REFERENCES matches (id),
  decided_at timestamptz NOT NULL,
  decision text NOT NULL,
  rule_id uuid,
  version integer,
  trace jsonb NOT NULL,
  figures jsonb NOT NULL,
  FOREIGN KEY (rule_id, version) REFERENCES approval_rule_versions (rule_id, version),
  CONSTRAINT approval_decisions_decision_check CHECK (decision IN ('approve', 'block', 'none')),
  CONSTRAINT approval_decisions_rule_check
    CHECK ((decision = 'none') = (rule_id IS NULL) AND (rule_id IS NULL) = (version IS NULL))
);
CREATE INDEX approval_decisions_match_id_idx ON approval_decisions (match_id);

GRANT SELECT, INSERT ON approval_rules, approval_rule_versions, approval_decisions TO tsumugi_app;
GRANT SELECT, INSERT, UPDATE ON approval_rule_activations TO tsumugi_app;
`;

const TABLES = [
  'approval_decisions',
  'approval_rule_activations',
  'approval_rule_versions',
  'approval_rules',
];

/** Versions and decisions are only ever added: the application has no right to change one. */
export class ApprovalRules1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}
