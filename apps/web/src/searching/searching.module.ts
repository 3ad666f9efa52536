import { MatchesModule } from '@app/matches';
import { OpeningsModule } from '@app/openings';
import { Module } from '@nestjs/common';
import { FindOpenings } from './find-openings';

/** One search for the pages and the API. */
@Module({ imports: [MatchesModule, OpeningsModule], providers: [FindOpenings], exports: [FindOpenings] })
export class SearchingModule {}
