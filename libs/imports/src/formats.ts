import type { Format } from './format';
import type { GatheringPlaceRow } from './gathering/gathering-place-row';
import { takamatsuCentres, takamatsuHalls } from './gathering/takamatsu-facilities';
import { type GroupRow, houjin } from './groups/houjin';
import { nycService } from './nyc/nyc-service';
import type { OpeningRow } from './nyc/opening-row';
import { type EventRow, takamatsuEvents } from './takamatsu/takamatsu-events';
import { tamaTowns } from './towns/tama-towns';
import type { TownRow } from './towns/town-row';

/** What each kind of import gives. */
export interface ImportedRows {
  readonly towns: TownRow;
  readonly groups: GroupRow;
  readonly openings: OpeningRow;
  readonly events: EventRow;
  readonly 'gathering-places': GatheringPlaceRow;
}

export type ImportKind = keyof ImportedRows;

/** The formats of each kind; the first is taken where none is named. */
export const FORMATS = {
  towns: ['tama-towns'],
  groups: ['houjin'],
  openings: ['nyc-service'],
  events: ['takamatsu-events'],
  'gathering-places': ['takamatsu-centres', 'takamatsu-halls'],
} as const satisfies Record<ImportKind, readonly string[]>;

type Readers = { readonly [K in ImportKind]: Readonly<Record<string, Format<string, ImportedRows[K]>>> };

export const READERS: Readers = {
  towns: { 'tama-towns': tamaTowns },
  groups: { houjin },
  openings: { 'nyc-service': nycService },
  events: { 'takamatsu-events': takamatsuEvents },
  'gathering-places': { 'takamatsu-centres': takamatsuCentres, 'takamatsu-halls': takamatsuHalls },
};
