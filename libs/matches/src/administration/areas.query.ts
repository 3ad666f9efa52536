import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

export interface TownOfArea {
  readonly id: string;
  readonly name: string;
}

export interface Area {
  readonly id: string;
  readonly number: number;
  readonly committeeName: string | null;
  readonly towns: readonly TownOfArea[];
  /** Coordinators who look after this area alone. */
  readonly coordinators: number;
}

export interface AreasOfCity {
  readonly areas: readonly Area[];
  /** Towns without an area: their cases show to every coordinator. */
  readonly without: readonly TownOfArea[];
}

/** The community areas of the city with their towns. */
@Injectable()
export class AreasQuery {
  async run(tx: Tx): Promise<AreasOfCity> {
    const areas: Area[] = await tx.manager.query(`
      SELECT a.id, a.number, a.committee_name AS "committeeName", ${TOWNS('t.area_id = a.id')} AS towns,
        (SELECT count(*) FROM staff_roles s WHERE s.area_id = a.id AND s.until IS NULL)::int AS coordinators
      FROM community_areas a ORDER BY a.city_code, a.number`);
    const [row] = await tx.manager.query(`SELECT ${TOWNS('t.area_id IS NULL')} AS towns`);
    return { areas, without: row.towns };
  }
}

const TOWNS = (condition: string) => `coalesce((
  SELECT jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) ORDER BY t.kana, t.chome NULLS FIRST, t.name)
  FROM towns t WHERE ${condition}), '[]')`;
