import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommunityArea } from './community-area.entity';
import { GatheringPlace } from './gathering-place.entity';
import { GatheringPlacesQuery } from './gathering-places.query';
import { Town } from './town.entity';
import { TownsQuery } from './towns.query';

const QUERIES = [GatheringPlacesQuery, TownsQuery];

@Module({
  imports: [TypeOrmModule.forFeature([CommunityArea, GatheringPlace, Town])],
  providers: QUERIES,
  exports: QUERIES,
})
export class PlacesModule {}
