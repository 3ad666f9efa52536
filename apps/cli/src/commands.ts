import type { Command } from './command';
import { audit } from './commands/audit.command';
import { city } from './commands/city.command';
import { demo } from './commands/demo.command';
import { explain } from './commands/explain.command';
import { importFile } from './commands/import.command';
import { ladder } from './commands/ladder.command';
import { mail } from './commands/mail.command';
import { match } from './commands/match.command';
import { migrateSchema } from './commands/migrate.command';
import { plan } from './commands/plan.command';
import { recommend } from './commands/recommend.command';
import { register } from './commands/register.command';
import { residents } from './commands/residents.command';
import { rotateKeys } from './commands/rotate-needs-keys.command';
import { staff } from './commands/staff.command';
import { whatif } from './commands/whatif.command';

export const COMMANDS: readonly Command[] = [
  migrateSchema,
  demo,
  importFile,
  residents,
  match,
  recommend,
  explain,
  whatif,
  plan,
  ladder,
  city,
  staff,
  audit,
  mail,
  register,
  rotateKeys,
];
