import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { type Config, ConfigModule } from '@app/config';
import { DatabaseModule } from '@app/database';
import { GroupsModule } from '@app/groups';
import { JobsModule } from '@app/jobs';
import { LiveIndexModule, MatchesModule } from '@app/matches';
import { NotificationsModule } from '@app/notifications';
import { OpeningsModule } from '@app/openings';
import { OutboxModule } from '@app/outbox';
import { PeopleModule } from '@app/people';
import { PersonalDataModule } from '@app/personal-data';
import { PlacesModule } from '@app/places';
import { type DynamicModule, Module } from '@nestjs/common';
import { HANDLER_BY_JOB, HANDLERS } from './handlers/handler-by-job';
import { BulkProcessor, NormalProcessor, UpkeepProcessor, UrgentProcessor } from './queue-processors';
import { Schedules } from './schedules';

@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule,
        JobsModule.for('worker'),
        PlacesModule,
        ClocksModule,
        AccessModule,
        PeopleModule,
        GroupsModule,
        OpeningsModule,
        LiveIndexModule,
        MatchesModule,
        OutboxModule,
        NotificationsModule,
        PersonalDataModule,
      ],
      providers: [
        ...HANDLERS,
        HANDLER_BY_JOB,
        UrgentProcessor,
        NormalProcessor,
        BulkProcessor,
        UpkeepProcessor,
        Schedules,
      ],
    };
  }
}
