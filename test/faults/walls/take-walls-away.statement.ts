import type { DataSource } from 'typeorm';

/** As if nobody had ever put them up. */
export async function takeWallsAway(admin: DataSource): Promise<void> {
  const rows: { name: string }[] = await admin.query(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity",
  );
  for (const { name } of rows) await admin.query(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`);
}
