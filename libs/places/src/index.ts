export { CommunityArea } from './community-area.entity';
export { PlacesModule } from './places.module';
export { Town } from './town.entity';
export { type TownRow, TownsQuery } from './towns.query';
