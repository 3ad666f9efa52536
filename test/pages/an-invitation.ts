import type { DemoService } from '../support/demo-service';

/** An introduction of the demo's resident to an opening with which nothing is under way, as it stands afterwards. */
export async function anIntroduction(
  demo: DemoService,
  state: 'invited' | 'declined',
  endedBy: 'resident' | null,
): Promise<string> {
  const [ended, reason] = endedBy ? [`'${endedBy}'`, "'too-far'"] : ['NULL', 'NULL'];
  return demo.id(`
    WITH pair AS (
      SELECT p.id AS person_id, o.id AS opening_id FROM people p, openings o
      WHERE p.ref = 'demo:demo-resident' AND o.published_at IS NOT NULL AND o.closed_at IS NULL
        AND EXISTS (SELECT FROM sessions s WHERE s.opening_id = o.id AND s.starts_at > now())
        AND NOT EXISTS (SELECT FROM matches m WHERE m.person_id = p.id AND m.opening_id = o.id)
      ORDER BY o.number LIMIT 1),
    made AS (
      INSERT INTO matches (person_id, opening_id, origin, asked_by, state, state_since, created_at, ended_by, reason)
      SELECT person_id, opening_id, 'introduction', 'coordinator', '${state}', now(), now(), ${ended}, ${reason}
      FROM pair RETURNING id, opening_id),
    days AS (
      INSERT INTO match_sessions (match_id, session_id)
      SELECT made.id, s.id FROM made JOIN sessions s ON s.opening_id = made.opening_id WHERE s.starts_at > now())
    SELECT id FROM made`);
}
