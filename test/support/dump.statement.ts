import type { DataSource } from 'typeorm';

/** Every row of every table of the database, the queue's own included, as text. */
export async function dumpOf(admin: DataSource): Promise<string> {
  const tables: { name: string }[] = await admin.query(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const rows: { line: string }[] = await admin.query(
      `SELECT ${name.split('.')[1]}::text AS line FROM ${name}`,
    );
    parts.push(...rows.map(({ line }) => `${name} ${readable(line)}`));
  }
  return parts.join('\n');
}

/** Bytes stand in a row as hexadecimal digits: what they say is added behind. */
function readable(line: string): string {
  const bytes = [...line.matchAll(/\\\\x([0-9a-f]{2,})/g)].map(([, hex]) =>
    Buffer.from(hex as string, 'hex'),
  );
  return [line, ...bytes.map((each) => each.toString('utf8'))].join(' ');
}
