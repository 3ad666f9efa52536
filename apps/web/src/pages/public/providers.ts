import { GatheringPlacesPages } from './gathering/gathering-places.pages.controller';
import { LoadHome } from './load-home';
import { LoadSearch } from './load-search';
import { LoadSheet } from './print/load-sheet';
import { PrintPages } from './print/print.pages.controller';
import { SearchPages } from './search.pages.controller';

/** In order: `openings/print` stands before the pages that take any id there. */
export const PUBLIC_PAGES = [SearchPages, PrintPages, GatheringPlacesPages];
export const PUBLIC_PARTS = [LoadHome, LoadSearch, LoadSheet];
