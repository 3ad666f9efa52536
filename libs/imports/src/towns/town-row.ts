import type { LatLng } from '../place-on-earth';

/** A 町丁目. `code` is city code and official name, `name` the city's own spelling; `area` is null where not known. */
export interface TownRow extends LatLng {
  readonly row: number;
  readonly cityCode: string;
  readonly code: string;
  readonly name: string;
  readonly base: string;
  readonly kana: string | null;
  readonly chome: number | null;
  readonly postalCode: string | null;
  readonly area: number | null;
}
