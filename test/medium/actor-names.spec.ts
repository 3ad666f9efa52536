import type { Socket } from 'node:net';
import {
  ANYONE,
  Database,
  dataSourceOptions,
  inNameOf,
  Refusal,
  system,
  type Tx,
  together,
} from '@app/database';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { aResident } from '../support/factories';
import { type TestDatabase, testDatabase } from '../support/postgres';

const NAME = "SELECT coalesce(current_setting('app.actor', true), '') AS name";

describe('the names in which a transaction speaks', () => {
  let copy: TestDatabase;
  let source: DataSource;
  let database: Database;
  const sent: string[] = [];
  let failing = false;
  let garbled = false;

  beforeAll(async () => {
    copy = await testDatabase();
    // One connection: whoever comes next meets what the one before has left.
    source = await new DataSource(dataSourceOptions(copy.appUrl, 1)).initialize();
    database = new Database(source);
    const { query } = Client.prototype;
    jest.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...given: unknown[]) {
      const [first] = given as [string | { text: string }];
      const text = typeof first === 'string' ? first : first.text;
      sent.push(text);
      if (failing && text.includes('set_config')) {
        failing = false;
        return (given.at(-1) as (error: Error) => void)(new Error('cancelled'));
      }
      if (garbled && text.includes('set_config')) {
        garbled = false;
        given[0] = text.replace('SELECT', 'SELEKT');
      }
      return (query as (...all: unknown[]) => unknown).apply(this, given);
    } as typeof query);
  });

  beforeEach(() => {
    sent.length = 0;
  });

  afterAll(async () => {
    jest.restoreAllMocks();
    await source.destroy();
    await copy.drop();
  });

  const nameIn = async (tx: Pick<Tx, 'manager'>): Promise<string> => (await tx.manager.query(NAME))[0].name;
  const naming = () => sent.filter((text) => text.includes('set_config'));

  it('begin with the transaction, and are said once for all that follows', async () => {
    const names = await database.withActor(system('clock'), async (tx) => [
      await nameIn(tx),
      await nameIn(tx),
    ]);
    expect(names).toEqual(['system:clock', 'system:clock']);
    expect(sent).toHaveLength(4);
    expect(sent[0]).toMatch(/^START TRANSACTION; SELECT set_config/);
    expect(sent[3]).toBe('COMMIT');
  });

  it('are said again only where they change for a statement', async () => {
    const names = await database.withActor(system('clock'), async (tx) => {
      await nameIn(tx);
      await inNameOf(tx, system('matching'), async () => undefined);
      const other = await inNameOf(tx, system('matching'), () => nameIn(tx));
      const again = await inNameOf(tx, system('matching'), () => nameIn(tx));
      return [other, again, await nameIn(tx)];
    });
    expect(names).toEqual(['system:matching', 'system:matching', 'system:clock']);
    expect(naming()).toHaveLength(3);
  });

  it('go back with a step that is undone', async () => {
    await database.withActor(system('clock'), async (tx) => {
      await nameIn(tx);
      const part = database.withActor(system('sweeper'), async (inner) => {
        expect(await nameIn(inner)).toBe('system:sweeper');
        throw new Refusal('not-allowed');
      });
      await expect(part).rejects.toMatchObject({ code: 'not-allowed' });
      expect(await database.withActor(system('sweeper'), nameIn)).toBe('system:sweeper');
      expect(await nameIn(tx)).toBe('system:clock');
    });
  });

  it('go back after a statement that failed inside a part', async () => {
    await database.withActor(system('clock'), async (tx) => {
      const part = database.withActor(system('clock'), (inner) =>
        inNameOf(inner, system('matching'), () => inner.manager.query('SELECT 1 / 0')),
      );
      await expect(part).rejects.toThrow('division by zero');
      expect(await nameIn(tx)).toBe('system:clock');
    });
  });

  it('end with the transaction', async () => {
    await database.withActor(system('clock'), nameIn);
    expect(await nameIn({ manager: source.manager })).toBe('');
    const broken = database.withActor(system('clock'), async (tx) => {
      await nameIn(tx);
      throw new Refusal('not-allowed');
    });
    await expect(broken).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await nameIn({ manager: source.manager })).toBe('');
  });

  it('need no words where a transaction has no statement', async () => {
    await database.withActor(system('clock'), async () => undefined);
    expect(sent).toEqual([]);
    expect(await database.withActor(ANYONE, nameIn)).toBe('anyone');
  });

  it('leave a part unspoken that has no statement', async () => {
    const name = await database.withActor(system('clock'), async (tx) => {
      await database.withActor(system('sweeper'), async () => undefined);
      const refused = database.withActor(system('sweeper'), async () => {
        throw new Refusal('not-allowed');
      });
      await expect(refused).rejects.toMatchObject({ code: 'not-allowed' });
      return nameIn(tx);
    });
    expect(name).toBe('system:clock');
    expect(sent.filter((text) => /SAVEPOINT/.test(text))).toEqual([]);
  });

  it('go out together with where a part begins and ends', async () => {
    await database.withActor(system('clock'), async (tx) => {
      await nameIn(tx);
      await database.withActor(system('sweeper'), nameIn);
      await database.withActor(system('sweeper'), nameIn);
      await nameIn(tx);
    });
    const parts = sent.filter((text) => /SAVEPOINT/.test(text));
    expect(parts).toEqual([
      expect.stringMatching(/^SAVEPOINT typeorm_1; SELECT set_config/),
      expect.stringMatching(/^RELEASE SAVEPOINT typeorm_1; SAVEPOINT typeorm_1$/),
      expect.stringMatching(/^RELEASE SAVEPOINT typeorm_1; SELECT set_config/),
    ]);
    expect(sent).toHaveLength(9);
  });

  it("are each step's own where steps go side by side", async () => {
    const names = await database.withActor(system('clock'), (tx) =>
      together(
        nameIn(tx),
        inNameOf(tx, system('matching'), async () => [await nameIn(tx), await nameIn(tx)]),
        inNameOf(tx, system('telling'), () => nameIn(tx)),
        nameIn(tx),
      ),
    );
    expect(names).toEqual([
      'system:clock',
      ['system:matching', 'system:matching'],
      'system:telling',
      'system:clock',
    ]);
  });

  it('go back after steps of which one failed, and the others were under way', async () => {
    await database.withActor(system('clock'), async (tx) => {
      const part = database.withActor(system('sweeper'), (inner) =>
        together(
          inNameOf(inner, system('matching'), () => inner.manager.query('SELECT 1 / 0')),
          inNameOf(inner, system('telling'), () => nameIn(inner)),
          nameIn(inner),
        ),
      );
      await expect(part).rejects.toThrow('division by zero');
      expect(await nameIn(tx)).toBe('system:clock');
    });
  });

  it('go out in one write with the statements of steps that go side by side', async () => {
    const writes = await database.withActor(system('clock'), async (tx) => {
      const client: Client = await tx.manager.queryRunner?.connect();
      await nameIn(tx);
      const { stream } = client.connection as unknown as { stream: Socket };
      const writev = jest.spyOn(stream, '_writev' as never);
      const write = jest.spyOn(stream, '_write' as never);
      await together(
        nameIn(tx),
        inNameOf(tx, system('matching'), () => nameIn(tx)),
        nameIn(tx),
      );
      return writev.mock.calls.length + write.mock.calls.length;
    });
    expect(writes).toBe(1);
  });

  it('end the connection where they cannot be said: nothing runs in no name', async () => {
    failing = true;
    const unnamed = database.withActor(system('clock'), (tx) => tx.manager.query('SELECT 1'));
    await expect(unnamed).rejects.toThrow();
    expect(await database.withActor(ANYONE, nameIn)).toBe('anyone');
  });

  it('keep what is already on its way behind the walls where the database does not take them', async () => {
    const admin = await adminOf(copy.adminUrl);
    const { accountId } = await aResident(admin.manager);
    const speak = (language: string) =>
      database.withActor(system('sign-in'), (tx) =>
        tx.manager.query('UPDATE accounts SET language = $1 WHERE id = $2', [language, accountId]),
      );
    const spoken = async () =>
      (await admin.query('SELECT language FROM accounts WHERE id = $1', [accountId]))[0].language;
    await speak('ko');
    garbled = true;
    await expect(speak('en')).rejects.toThrow();
    expect(await spoken()).toBe('ko');
    await admin.destroy();
  });
});
