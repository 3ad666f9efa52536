import type { Tx } from '@app/database';
import { townKey } from '@app/imports';

/** Ids by `ref`. */
export async function idsByRef(
  tx: Tx,
  table: 'groups' | 'openings' | 'events' | 'people',
  refs: readonly string[],
): Promise<Map<string, string>> {
  const rows: { ref: string; id: string }[] = await tx.manager.query(
    `SELECT ref, id FROM ${table} WHERE ref = ANY($1::text[])`,
    [refs],
  );
  return new Map(rows.map(({ ref, id }) => [ref, id]));
}

/** Ids of towns by the key under which differently spelled names meet. */
export async function townsByKey(tx: Tx): Promise<Map<string, string>> {
  const rows: { name: string; id: string }[] = await tx.manager.query(
    'SELECT name, id FROM towns ORDER BY code',
  );
  return new Map(rows.map(({ name, id }) => [townKey(name), id]));
}

export async function townsByCode(tx: Tx): Promise<Map<string, string>> {
  const rows: { code: string; id: string }[] = await tx.manager.query('SELECT code, id FROM towns');
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** Ids of community areas by `city code/number`. */
export async function areasByNumber(tx: Tx): Promise<Map<string, string>> {
  const rows: { key: string; id: string }[] = await tx.manager.query(
    "SELECT city_code || '/' || number AS key, id FROM community_areas",
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Corporate numbers of groups that came here by themselves, not by an import. */
export async function corporateNumbersOfOthers(tx: Tx): Promise<Set<string>> {
  const rows: { number: string }[] = await tx.manager.query(
    "SELECT corporate_number AS number FROM groups WHERE corporate_number IS NOT NULL AND ref IS DISTINCT FROM 'houjin:' || corporate_number",
  );
  return new Set(rows.map(({ number }) => number));
}
