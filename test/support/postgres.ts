import { TEMPLATE } from './make-template.statement';
import { cloneDatabase, dropDatabase } from './test-database.statement';

/** A database of its own, migrated and empty. */
export interface TestDatabase {
  /** The role that owns the tables. */
  readonly adminUrl: string;
  /** The application's role, which owns nothing. */
  readonly appUrl: string;
  /** Ends what is still connected. */
  drop(): Promise<void>;
}

let made = 0;

/** A fresh copy of the migrated template; the run's global setup must have started the cluster. */
export function testDatabase(): Promise<TestDatabase> {
  return copyOf(TEMPLATE);
}

/** A database without any schema, for tests of the migrations themselves. */
export function emptyDatabase(): Promise<TestDatabase> {
  return copyOf('template1');
}

async function copyOf(template: string): Promise<TestDatabase> {
  made += 1;
  const name = `test_${process.pid}_${made}_${Date.now().toString(36)}`;
  const maintenance = urlOf('TSUMUGI_TEST_ADMIN_URL', 'postgres');
  await cloneDatabase(maintenance, name, template);
  return {
    adminUrl: urlOf('TSUMUGI_TEST_ADMIN_URL', name),
    appUrl: urlOf('TSUMUGI_TEST_APP_URL', name),
    drop: () => dropDatabase(maintenance, name),
  };
}

function urlOf(variable: string, database: string): string {
  const url = process.env[variable];
  if (!url) throw new Error(`${variable} is not set: this Jest project lacks test/support/global-setup.ts`);
  return url.replace(/\/\w+$/, `/${database}`);
}
