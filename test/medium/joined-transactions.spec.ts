import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { ANYONE, Database, Refusal, system, type Tx } from '@app/database';
import { NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let database: Database;

beforeAll(async () => {
  database = domain.get(Database);
});

const write = (tx: Tx, id: string) => audit(tx, NOW, 'start-card', { kind: 'person', id });
const one = async (tx: Tx, sql: string) => Object.values((await tx.manager.query(sql))[0])[0];
const connection = (tx: Tx) => one(tx, 'SELECT pg_backend_pid()');
const actorOf = (tx: Tx) => one(tx, "SELECT current_setting('app.actor')");
const written = async (id: string) =>
  (await domain.admin.query('SELECT count(*)::int AS n FROM audit_trail WHERE subject_id = $1', [id]))[0].n;

describe('a transaction within a transaction', () => {
  it('runs on the same connection, in its own name', async () => {
    await database.withActor(system('clock'), async (outer) => {
      const seen = await database.withActor(system('sweeper'), async (inner) => [
        await connection(inner),
        await actorOf(inner),
      ]);
      expect(seen).toEqual([await connection(outer), 'system:sweeper']);
      expect(await actorOf(outer)).toBe('system:clock');
    });
  });

  it('is undone with the outer one', async () => {
    const id = randomUUID();
    const outer = database.withActor(ANYONE, async () => {
      await database.withActor(ANYONE, (tx) => write(tx, id));
      throw new Refusal('not-allowed');
    });
    await expect(outer).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await written(id)).toBe(0);
  });

  it('leaves nothing behind when its refusal is caught', async () => {
    const [kept, undone] = [randomUUID(), randomUUID()];
    await database.withActor(system('clock'), async (outer) => {
      const inner = database.withActor(system('sweeper'), async (tx) => {
        await write(tx, undone);
        throw new Refusal('session-is-full');
      });
      await expect(inner).rejects.toMatchObject({ code: 'session-is-full' });
      expect(await actorOf(outer)).toBe('system:clock');
      await write(outer, kept);
    });
    expect([await written(kept), await written(undone)]).toEqual([1, 0]);
  });

  it('lets several at once take their turns, each all or nothing', async () => {
    const ids = Array.from({ length: 6 }, () => randomUUID());
    await database.withActor(ANYONE, async () => {
      const parts = ids.map((id, n) =>
        database.withActor(system('clock'), async (tx) => {
          await write(tx, id);
          await database.withActor(ANYONE, (deeper) => write(deeper, id));
          if (n % 2) throw new Refusal('not-allowed');
        }),
      );
      await Promise.allSettled(parts);
    });
    expect(await Promise.all(ids.map(written))).toEqual([2, 0, 2, 0, 2, 0]);
  });

  it('runs what waits for the commit after the real one, and not for what was undone', async () => {
    const ran: string[] = [];
    const id = randomUUID();
    await database.withActor(ANYONE, async () => {
      await database.withActor(ANYONE, async (tx) => {
        await write(tx, id);
        tx.afterCommit(async () => void ran.push(`kept, ${await written(id)} written`));
      });
      const undone = database.withActor(ANYONE, async (tx) => {
        tx.afterCommit(async () => void ran.push('undone'));
        throw new Refusal('not-allowed');
      });
      await undone.catch(() => undefined);
      expect(ran).toEqual([]);
    });
    await new Promise((soon) => setTimeout(soon, 100));
    expect(ran).toEqual(['kept, 1 written']);
  });

  it('does not swallow what runs on after its end', async () => {
    let late: Promise<unknown> = Promise.resolve();
    let outerConnection: unknown;
    await database.withActor(ANYONE, async (tx) => {
      outerConnection = await connection(tx);
      late = new Promise((soon) => setTimeout(soon, 50)).then(() =>
        database.withActor(system('clock'), (own) => actorOf(own)),
      );
    });
    expect(outerConnection).toBeDefined();
    expect(await late).toBe('system:clock');
  });

  it('never waits for a second connection: forty nested callers share a pool of ten', async () => {
    const nested = () =>
      database.withActor(ANYONE, () => database.withActor(ANYONE, (tx) => one(tx, 'SELECT 1')));
    expect(await Promise.all(Array.from({ length: 40 }, nested))).toEqual(Array(40).fill(1));
  });
});
