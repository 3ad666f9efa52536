import type { MigrationInterface, QueryRunner } from 'typeorm';

const COMPANIONS = `
CREATE TABLE companions (
  match_id uuid NOT NULL REFERENCES matches (id),
  number integer NOT NULL,
  name text NOT NULL,
  kana text NOT NULL DEFAULT '',
  kind text NOT NULL,
  age integer,
  PRIMARY KEY (match_id, number),
  CONSTRAINT companions_kind_check CHECK (kind IN ('adult', 'child')),
  CONSTRAINT companions_age_check CHECK ((kind = 'child') = (age IS NOT NULL) AND age BETWEEN 0 AND 17)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON companions TO tsumugi_app;
`;

const GUARDIANS = `
CREATE TABLE guardian_requests (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES people (id),
  account_id uuid REFERENCES accounts (id),
  token_hash text NOT NULL UNIQUE,
  asked_at timestamptz NOT NULL,
  answer text,
  how text,
  answered_at timestamptz,
  withdrawn_at timestamptz,
  CONSTRAINT guardian_requests_answer_check CHECK (answer IN ('consented', 'refused', 'expired', 'not-needed')),
  CONSTRAINT guardian_requests_how_check CHECK (how IN ('link', 'paper', 'telephone')),
  CONSTRAINT guardian_requests_answered_check CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CONSTRAINT guardian_requests_withdrawn_check CHECK (withdrawn_at IS NULL OR answer = 'consented')
);
CREATE UNIQUE INDEX guardian_requests_person_id_idx ON guardian_requests (person_id) WHERE answered_at IS NULL;
CREATE INDEX guardian_requests_asked_idx ON guardian_requests (person_id, asked_at);

CREATE TABLE guardian_contacts (
  request_id uuid PRIMARY KEY REFERENCES guardian_requests (id),
  name text NOT NULL,
  phone text,
  CONSTRAINT guardian_contacts_name_check CHECK (name <> '')
);

ALTER TABLE guardian_consents
  ADD COLUMN how text NOT NULL DEFAULT 'paper',
  ADD COLUMN purposes text[] NOT NULL DEFAULT '{}',
  ADD COLUMN request_id uuid REFERENCES guardian_requests (id),
  ADD CONSTRAINT guardian_consents_how_check CHECK (how IN ('link', 'paper', 'telephone'));
CREATE INDEX guardian_consents_request_id_idx ON guardian_consents (request_id);

GRANT SELECT, INSERT, UPDATE ON guardian_requests TO tsumugi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON guardian_contacts TO tsumugi_app;
`;

const ENTERED = `
CREATE TABLE entered_people (
  person_id uuid PRIMARY KEY REFERENCES people (id),
  entered_by uuid NOT NULL REFERENCES accounts (id),
  consent_by text NOT NULL,
  entered_at timestamptz NOT NULL,
  CONSTRAINT entered_people_consent_by_check CHECK (consent_by IN ('counter', 'telephone', 'letter'))
);
GRANT SELECT, INSERT ON entered_people TO tsumugi_app;
`;

const BACK = `
DROP TABLE entered_people;
DROP INDEX guardian_consents_request_id_idx;
ALTER TABLE guardian_consents DROP COLUMN how, DROP COLUMN purposes, DROP COLUMN request_id;
DROP TABLE guardian_contacts;
DROP TABLE guardian_requests;
DROP TABLE companions;
`;

/** Those who come along, what a guardian was asked and said, and who was entered by the centre. */
export class WaysIn1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [COMPANIONS, GUARDIANS, ENTERED]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BACK);
  }
}
