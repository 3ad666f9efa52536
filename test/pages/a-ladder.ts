import type { DemoService } from '../support/demo-service';

/** A ladder whose first wave asked the demo's resident, and the match of that ask. */
export async function aLadder(demo: DemoService): Promise<{ openingId: string; matchId: string }> {
  const matchId = await demo.id(`
    WITH pair AS (
      SELECT p.id AS person_id, o.id AS opening_id FROM people p, openings o
      WHERE p.ref = 'demo:demo-resident' AND o.published_at IS NOT NULL AND o.closed_at IS NULL
        AND EXISTS (SELECT FROM sessions s WHERE s.opening_id = o.id AND s.starts_at > now() + interval '5 days')
        AND NOT EXISTS (SELECT FROM matches m WHERE m.person_id = p.id AND m.opening_id = o.id)
      ORDER BY o.number DESC LIMIT 1),
    made AS (
      INSERT INTO matches (person_id, opening_id, origin, asked_by, state, state_since, created_at)
      SELECT person_id, opening_id, 'invitation', 'ladder', 'invited', now(), now() FROM pair RETURNING id, opening_id, person_id),
    days AS (
      INSERT INTO match_sessions (match_id, session_id)
      SELECT made.id, s.id FROM made JOIN sessions s ON s.opening_id = made.opening_id WHERE s.starts_at > now()),
    ladder AS (
      INSERT INTO ladders (opening_id, state, state_since, urgent, started_by, started_at, waves, next_wave_at)
      SELECT opening_id, 'running', now(), true, (SELECT account_id FROM staff_roles ORDER BY since LIMIT 1), now(), 1,
        now() + interval '1 day' FROM pair RETURNING opening_id),
    wave AS (
      INSERT INTO ladder_waves (opening_id, wave, at, free_places, awaited, worth, eligible, rested, asked, expected)
      SELECT opening_id, 1, now(), 3, 0.4, 1, 48, 31, 1, 0.2 FROM ladder RETURNING opening_id)
    INSERT INTO ladder_asks (match_id, opening_id, person_id, wave, place_in_wave, asked_at, index_value, answer_rate,
      own_asked, own_yes, field_sort, way_sort, price, worth)
    SELECT made.id, made.opening_id, made.person_id, 1, 1, now(), 1800, 0.2, 4, 1, 'wished', 'near', 0.01, 1 FROM made, wave
    RETURNING match_id AS id`);
  const openingId = await demo.id(`SELECT opening_id AS id FROM matches WHERE id = '${matchId}'`);
  return { openingId, matchId };
}
