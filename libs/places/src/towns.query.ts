import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

export interface TownRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The name without 丁目. */
  readonly base: string;
  readonly chome: number | null;
  /** Seven digits, with a hyphen or without. */
  readonly postalCode: string | null;
  readonly lat: number;
  readonly lng: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly areaNumber: number | null;
}

/** Every town, by reading, then 丁目: the order of a list that people choose from. */
@Injectable()
export class TownsQuery {
  async run(tx: Tx): Promise<TownRow[]> {
    return tx.manager.query(`
      SELECT t.id, t.code, t.name, t.base, t.chome, t.postal_code AS "postalCode", t.lat, t.lng, t.x, t.y, t.z,
        a.number AS "areaNumber"
      FROM towns t LEFT JOIN community_areas a ON a.id = t.area_id
      ORDER BY t.kana, t.chome NULLS FIRST, t.name`);
  }
}
