import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommunityArea } from './community-area.entity';
import { Town } from './town.entity';
import { TownsQuery } from './towns.query';

@Module({
  imports: [TypeOrmModule.forFeature([CommunityArea, Town])],
  providers: [TownsQuery],
  exports: [TownsQuery],
})
export class PlacesModule {}
