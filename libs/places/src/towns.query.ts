import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

export interface TownRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly areaNumber: number | null;
}

/** Every town, by reading, then 丁目: the order of a list that people choose from. */
@Injectable()
export class TownsQuery {
  async run(tx: Tx): Promise<TownRow[]> {
    return tx.manager.query(`
      SELECT t.id, t.code, t.name, a.number AS "areaNumber"
      FROM towns t LEFT JOIN community_areas a ON a.id = t.area_id
      ORDER BY t.kana, t.chome NULLS FIRST, t.name`);
  }
}
