import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CheckAudit, SealAudit } from '@app/access';
import type { Config } from '@app/config';
import { Database, dataSourceOptions } from '@app/database';
import { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { testDatabase } from '../support/postgres';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { BREAKS } from './support/breaks';
import { between, chance } from './support/chance';

const ROWS = 100_000;
const EACH = 5;
const KEY = 'a key for the heads that is long enough';

/** Somebody with every right on the database changes a long trail, one way at a time. */
export const auditChain: Row = {
  name: 'audit-chain',
  target: 'edit, delete, cut the tail of 100,000 rows: all found',
  breaks: 'a seal covers that a row is there, and not what it says',
  run: async (options) => {
    const database = await testDatabase();
    const admin = await adminOf(database.adminUrl);
    const source = await new DataSource(dataSourceOptions(database.appUrl, 2)).initialize();
    const folder = mkdtempSync(join(tmpdir(), 'tsumugi-heads-'));
    const restore = options.broken ? BREAKS['seals-over-ids-only']() : null;
    try {
      return await new Tampering(admin, new Database(source), join(folder, 'heads.jsonl'), options).run();
    } finally {
      restore?.();
      await source.destroy();
      await admin.destroy();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

type Change = (row: number, next: () => number) => string;

/** Statements of somebody who has taken the guards away. */
const CHANGES: Readonly<Record<string, Change>> = {
  edited: (row) => `UPDATE audit_trail SET actor = 'account:somebody-else' WHERE id = ${row}`,
  redated: (row) => `UPDATE audit_trail SET at = at - interval '1 day' WHERE id = ${row}`,
  deleted: (row) => `DELETE FROM audit_trail WHERE id = ${row}`,
  inserted: () => `INSERT INTO audit_trail (at, actor, action, subject_kind, subject_id)
    VALUES (now(), 'system:demo', 'approved', 'match', uuidv7())`,
  tailCut: (row) => `DELETE FROM audit_trail WHERE id > ${row}`,
  tailCutWithSeals: (row) => `WITH gone AS (DELETE FROM audit_seals WHERE upper(ids) > ${row} RETURNING ids)
    DELETE FROM audit_trail USING gone WHERE id <@ gone.ids`,
};

class Tampering {
  private readonly heads: { file: string; key: string };

  constructor(
    private readonly admin: DataSource,
    private readonly database: Database,
    file: string,
    private readonly options: RowOptions,
  ) {
    this.heads = { file, key: KEY };
  }

  async run(): Promise<Finding> {
    const { scale, seed } = this.options;
    const rows = scaled(ROWS, scale, 2000);
    const next = chance(seed);
    await this.fill(rows);
    const untouched = (await this.check()) === null;
    const found: Record<string, number> = {};
    const each = scaled(EACH, scale, 2);
    for (const [name, change] of Object.entries(CHANGES)) {
      found[name] = 0;
      for (let n = 0; n < each; n++) {
        await this.unguarded(change(between(1, rows - 1, next), next));
        found[name] += Number((await this.check()) !== null);
        await this.putBack();
      }
    }
    const all = each * Object.keys(CHANGES).length;
    const seen = Object.values(found).reduce((sum, count) => sum + count, 0);
    const well = untouched && (await this.check()) === null;
    return {
      figure: `${seen} of ${all} changes found; untouched: ${well ? 'no fault' : 'a fault'}`,
      pass: seen === all && well,
      counts: { rows, changes: all, ...found },
    };
  }

  private async fill(rows: number): Promise<void> {
    await this.admin.query(
      `INSERT INTO audit_trail (at, actor, action, subject_kind, subject_id, code)
       SELECT now() - n * interval '1 second', 'account:' || gen_random_uuid(), 'approved', 'match', uuidv7(), 'reason-' || n % 7
       FROM generate_series(1, $1::int) n`,
      [rows],
    );
    await new SealAudit(this.database, { auditHeads: this.heads } as Config).run();
    for (const table of TABLES) await this.admin.query(`CREATE TABLE kept_${table} AS TABLE ${table}`);
  }

  private async check(): Promise<string | null> {
    return (await CheckAudit.run(this.database, this.heads)).fault?.kind ?? null;
  }

  private async unguarded(sql: string): Promise<void> {
    const guards = (what: string) =>
      TABLES.map((table) => `ALTER TABLE ${table} ${what} TRIGGER USER`).join('; ');
    await this.admin.query(`${guards('DISABLE')}; ${sql}; ${guards('ENABLE')}`);
  }

  private async putBack(): Promise<void> {
    const again = TABLES.map(
      (table) => `TRUNCATE ${table}; INSERT INTO ${table} OVERRIDING SYSTEM VALUE TABLE kept_${table}`,
    );
    await this.unguarded(again.join('; '));
  }
}

const TABLES = ['audit_trail', 'audit_seals'];
