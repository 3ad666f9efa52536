import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { ANYONE, Database, Refusal, type Tx, together } from '@app/database';
import { NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let database: Database;

beforeAll(() => {
  database = domain.get(Database);
});

const write = (tx: Tx, id: string) => audit(tx, NOW, 'start-card', { kind: 'person', id });
const written = async (id: string) =>
  (await domain.admin.query('SELECT count(*)::int AS n FROM audit_trail WHERE subject_id = $1', [id]))[0].n;

describe('steps of a transaction that go side by side', () => {
  it('give their results in order', async () => {
    const results = await database.withActor(ANYONE, (tx) =>
      together(
        tx.manager.query('SELECT pg_sleep(0.05), 1 AS n').then(([{ n }]) => n),
        Promise.resolve('two'),
        tx.manager.query('SELECT 3 AS n').then(([{ n }]) => n),
      ),
    );
    expect(results).toEqual([1, 'two', 3]);
  });

  it('have all ended when the fault of one comes out', async () => {
    const [early, late] = [randomUUID(), randomUUID()];
    await database.withActor(ANYONE, async (outer) => {
      const part = database.withActor(ANYONE, (tx) =>
        together(
          Promise.reject(new Refusal('not-allowed')),
          write(tx, early)
            .then(() => tx.manager.query('SELECT pg_sleep(0.05)'))
            .then(() => write(tx, late)),
        ),
      );
      await expect(part).rejects.toMatchObject({ code: 'not-allowed' });
      await outer.manager.query('SELECT 1');
    });
    expect([await written(early), await written(late)]).toEqual([0, 0]);
  });

  it('say what went wrong first, not what was refused after it', async () => {
    const failing = database.withActor(ANYONE, (tx) =>
      together(
        tx.manager.query('SELECT pg_sleep(0.02)').then(() => tx.manager.query('SELECT 1')),
        tx.manager.query('SELECT 1 / 0'),
        tx.manager.query('SELECT 2'),
      ),
    );
    await expect(failing).rejects.toThrow('division by zero');
  });
});
