import type { DemoCity } from '@app/city';
import type { Tx } from '@app/database';
import { positionOf } from '@app/matching';
import { areasByNumber } from '../writing/ids.query';
import { onlyNew, upsert } from '../writing/upsert.statement';
import { AREAS, TOWNS } from '../writing/write-towns';

const TAMA = '13224';

/** An import may have brought the areas without their names, and the towns with better data. */
export async function writeDemoPlaces(tx: Tx, { areas, towns }: DemoCity): Promise<void> {
  const areaRows = areas.map(({ number, towns: names, committee }) => ({
    ...{ city_code: TAMA, number, towns: names, committee_name: committee },
  }));
  await upsert(tx, { ...AREAS, once: [] }, areaRows);
  const ids = await areasByNumber(tx);
  const townRows = towns.map(({ code, name, base, kana, chome, postalCode, area, lat, lng }) => ({
    ...{ code, city_code: TAMA, name, base, kana, chome, postal_code: postalCode },
    ...{ area_id: ids.get(`${TAMA}/${area}`), lat, lng, ...positionOf(lat, lng) },
  }));
  await upsert(tx, onlyNew(TOWNS), townRows);
}
