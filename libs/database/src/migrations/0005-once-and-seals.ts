import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A row of the trail waits in `audit_unsealed` until a seal takes it in. Ids come before commits, so a lower id may
 * appear after a higher one: a seal names the ids that it holds, and who comes late stands in a later seal.
 */
const UP = `
CREATE TABLE kept_answers (
  actor text NOT NULL,
  key text NOT NULL,
  request text NOT NULL,
  status integer NOT NULL,
  location text,
  content_type text,
  body bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (actor, key)
);
CREATE INDEX kept_answers_created_at_idx ON kept_answers (created_at);

CREATE TABLE audit_unsealed (
  id bigint PRIMARY KEY,
  since timestamptz NOT NULL DEFAULT now()
);
INSERT INTO audit_unsealed (id) SELECT id FROM audit_trail;
CREATE FUNCTION audit_trail_waits_for_seal() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN INSERT INTO audit_unsealed (id) SELECT id FROM added; RETURN NULL; END $$;
CREATE TRIGGER audit_trail_unsealed AFTER INSERT ON audit_trail
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit_trail_waits_for_seal();

CREATE TABLE audit_seals (
  number bigint PRIMARY KEY,
  ids int8multirange NOT NULL,
  row_count integer NOT NULL,
  hash bytea NOT NULL,
  sealed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT audit_seals_row_count_check CHECK (row_count > 0)
);
CREATE TRIGGER audit_seals_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seals
  FOR EACH STATEMENT EXECUTE FUNCTION audit_trail_is_append_only();

GRANT SELECT, INSERT, DELETE ON kept_answers, audit_unsealed TO tsumugi_app;
GRANT SELECT, INSERT ON audit_seals TO tsumugi_app;
`;

const DOWN = `
DROP TABLE audit_seals;
DROP TRIGGER audit_trail_unsealed ON audit_trail;
DROP FUNCTION audit_trail_waits_for_seal;
DROP TABLE audit_unsealed;
DROP TABLE kept_answers;
`;

export class OnceAndSeals1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
