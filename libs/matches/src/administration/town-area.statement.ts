import type { Tx } from '@app/database';

/** @returns whether there is such a town, and such an area where one is named */
export async function setTownArea(tx: Tx, townId: string, areaId: string | null): Promise<boolean> {
  const [rows] = await tx.manager.query(
    `UPDATE towns SET area_id = $2
     WHERE id = $1 AND ($2::uuid IS NULL OR EXISTS (SELECT FROM community_areas WHERE id = $2)) RETURNING id`,
    [townId, areaId],
  );
  return rows.length === 1;
}

/** @param name of the committee; `null` where none is known */
export async function setAreaName(tx: Tx, areaId: string, name: string | null): Promise<boolean> {
  const [rows] = await tx.manager.query(
    'UPDATE community_areas SET committee_name = $2 WHERE id = $1 RETURNING id',
    [areaId, name],
  );
  return rows.length === 1;
}
