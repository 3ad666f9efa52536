import type { MigrationInterface, QueryRunner } from 'typeorm';

const DISCLOSURES = `
CREATE TABLE disclosures (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  match_id uuid NOT NULL UNIQUE REFERENCES matches (id),
  person_id uuid NOT NULL REFERENCES people (id),
  group_id uuid NOT NULL REFERENCES groups (id),
  fields text[] NOT NULL,
  purpose text NOT NULL DEFAULT 'take-part',
  consented_at timestamptz NOT NULL,
  consent_by text NOT NULL,
  opened_at timestamptz,
  ends_at timestamptz,
  withdrawn_at timestamptz,
  closed_at timestamptz,
  closed_because text,
  destroyed_at timestamptz,
  destroyed_by uuid REFERENCES accounts (id),
  CONSTRAINT disclosures_fields_check CHECK (fields <@ ARRAY['name', 'kana', 'phone', 'email', 'town']),
  CONSTRAINT disclosures_purpose_check CHECK (purpose IN ('take-part')),
  CONSTRAINT disclosures_consent_by_check CHECK (consent_by IN ('online', 'counter', 'telephone', 'letter')),
  CONSTRAINT disclosures_closed_check CHECK ((closed_at IS NULL) = (closed_because IS NULL)),
  CONSTRAINT disclosures_closed_because_check CHECK
    (closed_because IN ('consent-withdrawn', 'purpose-over', 'match-ended')),
  CONSTRAINT disclosures_withdrawn_check CHECK (withdrawn_at IS NULL OR closed_at IS NOT NULL),
  CONSTRAINT disclosures_destroyed_check CHECK ((destroyed_at IS NULL) = (destroyed_by IS NULL))
);
GRANT SELECT, INSERT, UPDATE, DELETE ON disclosures TO tsumugi_app;
`;

// Whoever showed interest before there were receipts was told that the group sees name and contact after the approval.
const BEFORE = `
INSERT INTO disclosures (match_id, person_id, group_id, fields, consented_at, consent_by, opened_at, ends_at)
SELECT m.id, m.person_id, o.group_id,
  array_remove(ARRAY['name', 'kana', CASE WHEN p.phone IS NOT NULL THEN 'phone' END,
    CASE WHEN p.account_id IS NOT NULL THEN 'email' END], NULL),
  m.created_at, coalesce(m.consent_by, 'online'), CASE WHEN m.state = 'approved' THEN m.state_since END,
  CASE WHEN m.state = 'approved' THEN (SELECT max(s.ends_at) + interval '14 days'
    FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = m.id) END
FROM matches m JOIN openings o ON o.id = m.opening_id JOIN people p ON p.id = m.person_id
WHERE m.origin = 'interest' AND m.state IN ('with-group', 'with-coordinator', 'waiting', 'offered', 'approved')`;

/** What a group may see of a person: consents, each with a receipt. */
export class Introductions1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [DISCLOSURES, BEFORE]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM clocks WHERE subject_kind = 'disclosure'");
    await runner.query('DROP TABLE disclosures');
  }
}
