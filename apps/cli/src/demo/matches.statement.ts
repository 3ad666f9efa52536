import type { Tx } from '@app/database';

export interface DemoMatch {
  readonly id: string;
  readonly person_ref: string;
  readonly opening_ref: string;
  /** Of the chosen sessions. */
  readonly starts: readonly string[];
  readonly state: string;
  readonly message: string;
  readonly asked_at: Date;
  readonly accepted_at: Date | null;
  readonly approved_at: Date | null;
}

/** Writes matches with their sessions, steps and, where approved, their places. */
export async function beginDemoMatches(tx: Tx, matches: readonly DemoMatch[]): Promise<void> {
  const given = JSON.stringify(matches);
  for (const statement of [MATCHES, SESSIONS, STEPS]) await tx.manager.query(statement, [given]);
  for (const statement of [PLACES, DISCLOSURES])
    await tx.manager.query(statement, [matches.map(({ id }) => id)]);
}

const GIVEN = `jsonb_to_recordset($1::jsonb) AS given(id uuid, person_ref text, opening_ref text, starts timestamptz[],
  state text, message text, asked_at timestamptz, accepted_at timestamptz, approved_at timestamptz)`;

const MATCHES = `
INSERT INTO matches (id, person_id, opening_id, state, state_since, message, created_at)
SELECT given.id, p.id, o.id, state, coalesce(approved_at, accepted_at, asked_at), message, asked_at
FROM ${GIVEN} JOIN people p ON p.ref = person_ref JOIN openings o ON o.ref = opening_ref`;

const SESSIONS = `
INSERT INTO match_sessions (match_id, session_id)
SELECT given.id, s.id
FROM ${GIVEN} JOIN matches m ON m.id = given.id
JOIN sessions s ON s.opening_id = m.opening_id AND s.starts_at = ANY(starts)`;

const STEPS = `
INSERT INTO match_steps (match_id, at, actor, step)
SELECT given.id, step.at, 'system:demo', step.name
FROM ${GIVEN} CROSS JOIN LATERAL (VALUES
  (asked_at, 'interest'), (accepted_at, 'group-accepted'), (approved_at, 'approved')) AS step(at, name)
WHERE step.at IS NOT NULL`;

const PLACES = `
WITH held AS (
  INSERT INTO held_places (match_id, session_id, person_id, during, held_at)
  SELECT m.id, s.id, m.person_id, tstzrange(s.starts_at, s.ends_at), m.state_since
  FROM matches m JOIN match_sessions ms ON ms.match_id = m.id JOIN sessions s ON s.id = ms.session_id
  WHERE m.id = ANY($1::uuid[]) AND m.state = 'approved' RETURNING session_id)
UPDATE sessions SET taken = taken + held.count
FROM (SELECT session_id, count(*)::int AS count FROM held GROUP BY session_id) held WHERE id = held.session_id`;

const DISCLOSURES = `
INSERT INTO disclosures (match_id, person_id, group_id, fields, consented_at, consent_by, opened_at, ends_at)
SELECT m.id, m.person_id, o.group_id, array_remove(ARRAY['name', 'kana', CASE WHEN p.phone IS NOT NULL THEN 'phone' END,
    CASE WHEN p.account_id IS NOT NULL THEN 'email' END], NULL),
  m.created_at, 'online', CASE WHEN m.state = 'approved' THEN m.state_since END,
  CASE WHEN m.state = 'approved' THEN (SELECT max(s.ends_at) + interval '14 days'
    FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = m.id) END
FROM matches m JOIN openings o ON o.id = m.opening_id JOIN people p ON p.id = m.person_id WHERE m.id = ANY($1::uuid[])`;
