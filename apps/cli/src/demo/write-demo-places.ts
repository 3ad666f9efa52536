import type { DemoCity } from '@app/city';
import type { Tx } from '@app/database';
import { positionOf } from '@app/matching';
import { areasByNumber, townsByCode } from '../writing/ids.query';
import { onlyNew, upsert } from '../writing/upsert.statement';
import { GATHERING_PLACES } from '../writing/write-gathering-places';
import { AREAS, TOWNS } from '../writing/write-towns';
import { demoRef } from './demo-ref';

const TAMA = '13224';

/** An import may have brought the areas without their names, and the towns with better data. */
export async function writeDemoPlaces(tx: Tx, { areas, towns, gatheringPlaces }: DemoCity): Promise<void> {
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
  await upsert(tx, onlyNew(GATHERING_PLACES), gatheringRows(gatheringPlaces, await townsByCode(tx)));
}

function gatheringRows(places: DemoCity['gatheringPlaces'], towns: ReadonlyMap<string, string>) {
  return places.map(({ ref, townCode, openHours, whatIsThere, accommodations, ...same }) => ({
    ...{ ref: demoRef(ref), ...same, town_id: towns.get(townCode), open_hours: openHours },
    ...{ what_is_there: whatIsThere, access_provided: accommodations, source: 'お試し版のための架空の場所' },
  }));
}
