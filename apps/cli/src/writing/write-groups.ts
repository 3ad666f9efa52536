import type { Tx } from '@app/database';
import { type GroupRow, townKey } from '@app/imports';
import { type Counts, countsOf } from './counts';
import { corporateNumbersOfOthers, townsByKey } from './ids.query';
import { type Table, upsert } from './upsert.statement';

const GROUPS: Table = {
  name: 'groups',
  key: ['ref'],
  columns: {
    ...{ ref: 'text', name: 'text', kana: 'text', kind: 'text', town_id: 'uuid', corporate_number: 'text' },
    created_at: 'timestamptz',
  },
  once: ['created_at'],
};

/** Corporations become groups that have not asked for registration; one that registered by itself stays as it is. */
export async function writeGroups(tx: Tx, rows: readonly GroupRow[], now: Date): Promise<Counts> {
  const towns = await townsByKey(tx);
  const others = await corporateNumbersOfOthers(tx);
  const groups = rows
    .filter(({ corporateNumber }) => !others.has(corporateNumber))
    .map((row) => ({
      ...{ ref: `houjin:${row.corporateNumber}`, name: row.name, kana: row.kana, kind: row.kind },
      ...{ town_id: townOf(row, towns), corporate_number: row.corporateNumber, created_at: now },
    }));
  return countsOf(await upsert(tx, GROUPS, groups));
}

function townOf({ townName }: GroupRow, towns: ReadonlyMap<string, string>): string | null {
  return townName === null ? null : (towns.get(townKey(townName)) ?? null);
}
