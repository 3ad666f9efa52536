import type { DataSource } from 'typeorm';
import { adminOf } from './admin';
import { type TestDatabase, testDatabase } from './postgres';

interface OurDatabase extends TestDatabase {
  readonly admin: DataSource;
}

/** The one database of a file of tests, with the owner's hand on it: there from its first test to its last. */
export function ourDatabase(): OurDatabase {
  const ours = {} as OurDatabase;
  beforeAll(async () => {
    const database = await testDatabase();
    Object.assign(ours, database, { admin: await adminOf(database.adminUrl) });
  });
  afterAll(async () => {
    await ours.admin?.destroy();
    await ours.drop?.();
  });
  return ours;
}
