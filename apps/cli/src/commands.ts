import type { Command } from './command';
import { audit } from './commands/audit.command';
import { demo } from './commands/demo.command';
import { importFile } from './commands/import.command';
import { match } from './commands/match.command';
import { migrateSchema } from './commands/migrate.command';
import { recommend } from './commands/recommend.command';
import { residents } from './commands/residents.command';
import { staff } from './commands/staff.command';

export const COMMANDS: readonly Command[] = [
  migrateSchema,
  demo,
  importFile,
  residents,
  match,
  recommend,
  staff,
  audit,
];
