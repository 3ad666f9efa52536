import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { gathered, type Rule, type Wall } from './rule';
import { WALL_FUNCTIONS } from './wall-functions.statement';
import { WALLS } from './walls';

const either = (rules: readonly Rule[]) =>
  gathered(rules)
    .map(({ sql }) => `(${sql})`)
    .join(' OR ') || 'false';

/** The statements that put the wall around a table: forced on its owner, too, who is let through by name. */
export function wallOf(table: string, { read, write, add = write }: Wall): string {
  return `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY admin ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY may_read ON ${table} FOR SELECT TO tsumugi_app USING (${either(read)});
CREATE POLICY may_add ON ${table} FOR INSERT TO tsumugi_app WITH CHECK (${either(add)});
CREATE POLICY may_change ON ${table} FOR UPDATE TO tsumugi_app USING (${either(write)}) WITH CHECK (${either(write)});
CREATE POLICY may_delete ON ${table} FOR DELETE TO tsumugi_app USING (${either(write)});`;
}

/** Takes every policy away: what stands below may change its columns again. */
export const TAKE_WALLS_DOWN = `
DO $$ DECLARE p record; BEGIN
  FOR p IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public' LOOP
    EXECUTE format('DROP POLICY %I ON public.%I', p.policyname, p.tablename);
  END LOOP;
END $$;`;

/**
 * Puts the walls up as the table of walls has them now, in one transaction: there is no moment without. Walls that
 * stand so already are left alone, so that nobody who is at work waits for it.
 */
export async function raiseWalls(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
  );
  const there = new Set(rows.map(({ name }) => name));
  const walls = Object.entries(WALLS).filter(([table]) => there.has(table));
  const statements = walls.map(([table, wall]) => wallOf(table, wall));
  const all = [WALL_FUNCTIONS, TAKE_WALLS_DOWN, ...statements, ENGINE].join('\n');
  const hash = createHash('sha256').update(all).digest('hex');
  if ((await standing(client)) === hash) return;
  await client.query(`BEGIN;${all};COMMENT ON SCHEMA walls IS '${hash}';COMMIT`);
}

async function standing(client: Client): Promise<string | null> {
  const { rows } = await client.query(
    "SELECT obj_description(to_regnamespace('walls'), 'pg_namespace') AS hash",
  );
  return rows[0].hash;
}

/** The engine's own reading, without a condition: its indexes are used as if there were no wall. */
const ENGINE = ['person_match', 'held_qualifications']
  .map((table) => `CREATE POLICY engine ON ${table} FOR SELECT TO tsumugi_engine USING (true)`)
  .join(';\n');
