import type { Tx } from '@app/database';
import type { TownRow } from '@app/imports';
import { positionOf } from '@app/matching';
import { type Counts, countsOf } from './counts';
import { areasByNumber } from './ids.query';
import { type Table, upsert } from './upsert.statement';

export const AREAS: Table = {
  name: 'community_areas',
  key: ['city_code', 'number'],
  columns: { city_code: 'text', number: 'integer', towns: 'text', committee_name: 'text' },
  once: ['towns', 'committee_name'],
};

export const TOWNS: Table = {
  name: 'towns',
  key: ['code'],
  columns: {
    ...{ code: 'text', city_code: 'text', name: 'text', base: 'text', kana: 'text', chome: 'integer' },
    ...{
      postal_code: 'text',
      area_id: 'uuid',
      lat: 'float8',
      lng: 'float8',
      x: 'float8',
      y: 'float8',
      z: 'float8',
    },
  },
};

/** Towns and the community areas that they name. */
export async function writeTowns(tx: Tx, rows: readonly TownRow[]): Promise<Counts> {
  await upsert(tx, AREAS, areasOf(rows));
  const areas = await areasByNumber(tx);
  const towns = rows.map((row) => ({
    ...{ code: row.code, city_code: row.cityCode, name: row.name, base: row.base, kana: row.kana ?? '' },
    ...{
      chome: row.chome,
      postal_code: row.postalCode,
      area_id: areas.get(`${row.cityCode}/${row.area}`) ?? null,
    },
    ...{ lat: row.lat, lng: row.lng, ...positionOf(row.lat, row.lng) },
  }));
  return countsOf(await upsert(tx, TOWNS, towns));
}

function areasOf(rows: readonly TownRow[]) {
  const named = rows.filter(({ area }) => area !== null);
  const areas = named.map(({ cityCode, area }) => ({ city_code: cityCode, number: area, towns: '' }));
  return [...new Map(areas.map((area) => [`${area.city_code}/${area.number}`, area])).values()];
}
