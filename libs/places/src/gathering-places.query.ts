import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { GatheringPlaceKind } from './gathering-place.entity';

export interface GatheringPlaceRow {
  readonly id: string;
  readonly kind: GatheringPlaceKind;
  readonly name: string;
  readonly address: string;
  readonly townId: string | null;
  readonly townName: string | null;
  /** The town without its 丁目; `null` where the place lies in no town that is known. */
  readonly townBase: string | null;
  readonly lat: number;
  readonly lng: number;
  readonly phone: string | null;
  readonly url: string | null;
  readonly openHours: string;
  readonly whatIsThere: string;
  readonly accessProvided: readonly string[];
  readonly source: string;
}

/** Every place where people gather, by the reading of its town, then by name. */
@Injectable()
export class GatheringPlacesQuery {
  async run(tx: Tx): Promise<GatheringPlaceRow[]> {
    return tx.manager.query(`
      SELECT p.id, p.kind, p.name, p.address, p.town_id AS "townId", t.name AS "townName", t.base AS "townBase",
        p.lat, p.lng, p.phone, p.url, p.open_hours AS "openHours", p.what_is_there AS "whatIsThere",
        p.access_provided AS "accessProvided", p.source
      FROM gathering_places p LEFT JOIN towns t ON t.id = p.town_id
      ORDER BY t.kana NULLS LAST, t.chome NULLS FIRST, p.ref`);
  }
}
