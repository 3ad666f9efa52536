import type { Command } from '../command';
import { migrateDatabase } from '../open-database';
import { print, printJson } from '../progress';

export const migrateSchema: Command = {
  name: 'migrate',
  summary: 'bring the database to the newest schema',
  options: { json: { type: 'boolean' } },
  help: `tsumugi migrate [--json]

Brings the database to the newest schema, the queue's own included, and gives the application's role its rights.
With DATABASE_URL set it needs DATABASE_ADMIN_URL, the role that owns the tables; otherwise it migrates the
embedded database. Several at once wait for each other.

  --json   print { applied: [name] }

Examples:
  tsumugi migrate
  DATABASE_ADMIN_URL=postgres://… DATABASE_URL=postgres://… tsumugi migrate --json`,
  async run({ values }) {
    const report = await migrateDatabase();
    if (values.json) printJson(report);
    else print(report.applied.length > 0 ? `Applied: ${report.applied.join(', ')}` : 'Nothing to do.');
  },
};
