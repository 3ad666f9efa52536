export { CommunityArea } from './community-area.entity';
export { GATHERING_PLACE_KINDS, GatheringPlace, type GatheringPlaceKind } from './gathering-place.entity';
export { type GatheringPlaceRow, GatheringPlacesQuery } from './gathering-places.query';
export type { Point } from './map/flat';
export { type MapTown, type TownMap, townMap } from './map/town-map';
export { PlacesModule } from './places.module';
export { Town } from './town.entity';
export { type TownRow, TownsQuery } from './towns.query';
