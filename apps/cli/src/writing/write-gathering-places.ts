import type { Tx } from '@app/database';
import type { GatheringPlaceRow } from '@app/imports';
import { type Counts, countsOf } from './counts';
import { type Table, upsert } from './upsert.statement';

export const GATHERING_PLACES: Table = {
  name: 'gathering_places',
  key: ['ref'],
  columns: {
    ...{
      ref: 'text',
      kind: 'text',
      name: 'text',
      address: 'text',
      town_id: 'uuid',
      lat: 'float8',
      lng: 'float8',
    },
    ...{ phone: 'text', url: 'text', open_hours: 'text', what_is_there: 'text', access_provided: 'text[]' },
    source: 'text',
  },
};

/** Places where people gather. Another city's towns are not known here: these stand by their address. */
export async function writeGatheringPlaces(tx: Tx, rows: readonly GatheringPlaceRow[]): Promise<Counts> {
  const places = rows.map(({ ref, openHours, whatIsThere, row, ...same }) => ({
    ...{ ref: `takamatsu:${ref}`, ...same, town_id: null },
    ...{ open_hours: openHours, what_is_there: whatIsThere, access_provided: [] },
  }));
  return countsOf(await upsert(tx, GATHERING_PLACES, places));
}
