import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit, CheckAudit, SealAudit } from '@app/access';
import { type Config } from '@app/config';
import { Database, system } from '@app/database';
import { type Domain, startDomain } from '../support/domain';
import { NOW } from '../support/factories';

let domain: Domain;
let database: Database;
let folder: string;
const heads = () => ({ file: join(folder, 'heads.jsonl'), key: 'a key for the heads that is long enough' });

beforeEach(async () => {
  domain = await startDomain();
  database = domain.get(Database);
  folder = mkdtempSync(join(tmpdir(), 'tsumugi-heads-'));
});

afterEach(async () => {
  await domain.close();
  rmSync(folder, { recursive: true });
});

const sealer = () => new SealAudit(database, { auditHeads: heads() } as Config);
const check = () => CheckAudit.run(database, heads());
const record = (action = 'start-card') =>
  database.withActor(system('demo'), (tx) => audit(tx, NOW, action, { kind: 'person', id: randomUUID() }));
const ids = async (): Promise<string[]> =>
  (await domain.admin.query('SELECT id FROM audit_trail ORDER BY id')).map((row: { id: string }) => row.id);

/** With the owner's rights and the guard taken away. */
async function tamper(sql: string): Promise<void> {
  for (const table of ['audit_trail', 'audit_seals'])
    await domain.admin.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await domain.admin.query(sql);
  for (const table of ['audit_trail', 'audit_seals'])
    await domain.admin.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

/** Three seals of two rows each. */
async function sealed(): Promise<void> {
  const seals = sealer();
  for (let n = 0; n < 3; n++) {
    await record();
    await record('interest');
    expect(await seals.run()).toBe(2);
  }
}

/** Outside of the transaction under way, as another process would. */
const outside = new AsyncResource('another process');
const aside = <T>(work: () => Promise<T>): Promise<T> => outside.runInAsyncScope(work);

describe('the sealed audit trail', () => {
  it('is well while nobody touches it', async () => {
    await sealed();
    expect(await check()).toEqual({ seals: 3, rows: 6, heads: 3, unsealed: 0, fault: null });
    expect(await sealer().run()).toBe(0);
    await record();
    expect(await check()).toMatchObject({ unsealed: 1, fault: null });
  });

  it('takes in a row that is committed after a later one was sealed', async () => {
    const seals = sealer();
    await database.withActor(system('demo'), async (slow) => {
      await audit(slow, NOW, 'start-card', { kind: 'person', id: randomUUID() });
      // The admin's connection: another transaction, whose row has the higher id and is there first.
      await domain.admin.query(`INSERT INTO audit_trail (at, actor, action, subject_kind, subject_id)
        VALUES (now(), 'system:demo', 'interest', 'match', uuidv7())`);
      expect(await aside(() => seals.run())).toBe(1);
      expect((await aside(check)).fault).toBeNull();
    });
    const [{ low, high }] = await domain.admin.query(
      'SELECT min(id)::int AS low, max(id)::int AS high FROM audit_trail',
    );
    expect(high).toBeGreaterThan(low);
    expect(await seals.run()).toBe(1);
    expect(await check()).toMatchObject({ seals: 2, rows: 2, fault: null });
    const held = await domain.admin.query('SELECT ids::text FROM audit_seals ORDER BY number');
    expect(held).toEqual([{ ids: `{[${high},${high + 1})}` }, { ids: `{[${low},${low + 1})}` }]);
  });

  it('covers every column of the trail', async () => {
    const columns = await domain.admin.query(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'audit_trail' ORDER BY 1`,
    );
    expect(columns.map((each: { name: string }) => each.name)).toEqual([
      'action',
      'actor',
      'at',
      'code',
      'id',
      'subject_id',
      'subject_kind',
    ]);
  });

  it('seals one row once where two workers seal at once', async () => {
    for (let n = 0; n < 20; n++) await record();
    const counts = await Promise.all([sealer().run(), sealer().run(), sealer().run()]);
    expect(counts.reduce((sum, each) => sum + each)).toBe(20);
    expect((await check()).fault).toBeNull();
  });

  it.each([
    ["UPDATE audit_trail SET actor = 'account:x'", 'row-edited', 1],
    ["UPDATE audit_trail SET code = '' WHERE id = 4", 'row-edited', 2],
    ["UPDATE audit_trail SET at = at + interval '1 microsecond' WHERE id = 6", 'row-edited', 3],
    ['DELETE FROM audit_trail WHERE id = 3', 'row-deleted', 2],
    ['DELETE FROM audit_seals WHERE number = 2', 'seal-missing', 2],
    ['DELETE FROM audit_seals WHERE number = 3', 'tail-cut', 3],
    ["UPDATE audit_seals SET hash = sha256('x') WHERE number = 2", 'row-edited', 2],
    ['DELETE FROM audit_trail WHERE id > 4; DELETE FROM audit_seals WHERE number = 3', 'tail-cut', 3],
  ])('tells that somebody ran %s', async (sql, kind, seal) => {
    await sealed();
    for (const each of sql.split('; ')) await tamper(each);
    expect((await check()).fault).toMatchObject({ kind, seal });
  });

  it('tells a row that came in past its door', async () => {
    await sealed();
    await tamper(`INSERT INTO audit_trail (at, actor, action, subject_kind, subject_id)
      VALUES (now(), 'system:demo', 'interest', 'match', uuidv7())`);
    expect((await check()).fault).toEqual({ kind: 'row-inserted', ids: (await ids()).at(-1) });
  });

  it('tells a row that was deleted before it was sealed', async () => {
    await sealed();
    await record();
    await tamper('DELETE FROM audit_trail WHERE id = 7');
    await sealer().run();
    expect((await check()).fault).toEqual({ kind: 'row-deleted', seal: 4, ids: '7' });
  });

  it('tells a chain that was made anew, by its signed heads', async () => {
    await sealed();
    await tamper("UPDATE audit_trail SET actor = 'account:x' WHERE id = 3");
    await tamper('INSERT INTO audit_unsealed (id) SELECT id FROM audit_trail');
    await tamper('DELETE FROM audit_seals');
    await new SealAudit(database, { auditHeads: null } as Config).run();
    expect((await CheckAudit.run(database, null)).fault).toBeNull();
    expect((await check()).fault?.kind).toBe('seal-rewritten');
  });

  it('tells a head that was not signed, and heads that are gone', async () => {
    await sealed();
    const { file } = heads();
    const lines = readFileSync(file, 'utf8');
    writeFileSync(file, lines.replace('"number":2', '"number":9'));
    expect((await check()).fault).toEqual({ kind: 'head-forged', line: 2 });
    writeFileSync(file, '');
    expect((await check()).fault).toEqual({ kind: 'heads-missing' });
    writeFileSync(file, `${lines}{"number":4,"ha`);
    expect((await check()).fault).toBeNull();
  });

  it('signs at the next turn what a killed process left unsigned', async () => {
    await record();
    await new SealAudit(database, { auditHeads: null } as Config).run();
    await sealer().run();
    expect(await check()).toMatchObject({ seals: 1, heads: 1, fault: null });
  });

  it('tells rows that wait for too long', async () => {
    await sealed();
    await record();
    await domain.admin.query("UPDATE audit_unsealed SET since = now() - interval '61 seconds'");
    expect((await check()).fault).toEqual({ kind: 'unsealed-too-long' });
  });
});
