import { ANYONE, asEngine, Database, dataSourceOptions, PLANNED_EACH_TIME, system } from '@app/database';
import { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { aResident } from '../support/factories';
import { type TestDatabase, testDatabase } from '../support/postgres';

const MANY_TIMES = 8;
const PEOPLE = 'SELECT count(*)::int AS n FROM people WHERE number > $1';

describe('statements that the database has prepared', () => {
  let copy: TestDatabase;
  let source: DataSource;
  let database: Database;

  beforeAll(async () => {
    copy = await testDatabase();
    const admin = await adminOf(copy.adminUrl);
    await aResident(admin.manager);
    await admin.destroy();
    // One connection: whoever comes next meets what the one before has prepared.
    source = await new DataSource(dataSourceOptions(copy.appUrl, 1)).initialize();
    database = new Database(source);
  });

  afterAll(async () => {
    await source.destroy();
    await copy.drop();
  });

  const countAs = (actor: Parameters<Database['withActor']>[0]) =>
    database.withActor(actor, async (tx) => (await tx.manager.query(PEOPLE, [0]))[0].n);

  it('keep their plan from one time to the next', async () => {
    for (let n = 0; n < MANY_TIMES; n++) await countAs(system('matching'));
    const known = await source.query(
      'SELECT count(*)::int AS n FROM pg_prepared_statements WHERE statement = $1',
      [PEOPLE],
    );
    expect(known).toEqual([{ n: 1 }]);
  });

  it('are none where the plan is worth making each time', async () => {
    const statement = `${PLANNED_EACH_TIME} ${PEOPLE}`;
    await database.withActor(system('matching'), (tx) => tx.manager.query(statement, [0]));
    const known = await source.query('SELECT statement FROM pg_prepared_statements WHERE statement = $1', [
      statement,
    ]);
    expect(known).toEqual([]);
  });

  it('show each actor their own rows, however often somebody else asked before', async () => {
    for (let n = 0; n < MANY_TIMES; n++) {
      expect(await countAs(system('matching'))).toBe(1);
      expect(await countAs(ANYONE)).toBe(0);
    }
  });

  it('show another role what that role may see', async () => {
    const asked = () =>
      database.withActor(system('matching'), (tx) => asEngine(tx, () => tx.manager.query(PEOPLE, [0])));
    await expect(asked()).rejects.toThrow('permission denied');
    expect(await countAs(system('matching'))).toBe(1);
  });
});
