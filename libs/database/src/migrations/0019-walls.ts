import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TAKE_WALLS_DOWN } from '../walls/raise-walls.statement';

const ENGINE_ROLE = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tsumugi_engine') THEN CREATE ROLE tsumugi_engine NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT tsumugi_engine TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO tsumugi_engine;
GRANT SELECT ON person_match, opening_match, session_match, match_codes, held_qualifications TO tsumugi_engine;
REVOKE INSERT ON person_match FROM tsumugi_app;
REVOKE INSERT, UPDATE, DELETE ON opening_match, session_match, match_codes FROM tsumugi_app;
`;

/** What keeps the projections and the trail true goes by the owner's rights: whoever acts need not see what it reads. */
const KEEPERS = [
  'person_match_of_card()',
  'person_match_of_days_away()',
  'person_match_of_qualifications()',
  'person_match_of_held_places()',
  'person_match_of_matches()',
  'person_match_of_group_blocks()',
  'opening_match_of_openings()',
  'session_match_of_sessions()',
  'learn_match_codes(text, text[])',
  'audit_trail_waits_for_seal()',
];

const DOWN = `
REVOKE ALL ON person_match, opening_match, session_match, match_codes, held_qualifications FROM tsumugi_engine;
REVOKE USAGE ON SCHEMA public FROM tsumugi_engine;
GRANT SELECT, INSERT, UPDATE, DELETE ON person_match, opening_match, session_match, match_codes TO tsumugi_app;
DROP SCHEMA IF EXISTS walls CASCADE;
`;

const WITHOUT_WALLS = `
DO $$ DECLARE t record; BEGIN
  FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity LOOP
    EXECUTE format('ALTER TABLE public.%I NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY', t.relname);
  END LOOP;
END $$;`;

/**
 * The engine's role, and projections that only their own functions write. The walls themselves are put up anew from
 * their table after each migration.
 */
export class Walls1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ENGINE_ROLE);
    for (const name of KEEPERS)
      await runner.query(`ALTER FUNCTION ${name} SECURITY DEFINER SET search_path = public, pg_temp`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(TAKE_WALLS_DOWN);
    await runner.query(WITHOUT_WALLS);
    for (const name of KEEPERS)
      await runner.query(`ALTER FUNCTION ${name} SECURITY INVOKER RESET search_path`);
    await runner.query(DOWN);
  }
}
