import { AccessModule } from '@app/access';
import { type Config, ConfigModule } from '@app/config';
import { DatabaseModule } from '@app/database';
import { JobsModule } from '@app/jobs';
import { LiveIndexModule } from '@app/matches';
import { OutboxModule } from '@app/outbox';
import { PlacesModule } from '@app/places';
import { type DynamicModule, Module } from '@nestjs/common';
import { ApiModule } from './api/api.module';
import { FrameModule } from './frame/frame.module';
import { HealthModule } from './health/health.module';
import { PagesModule } from './pages/pages.module';

@Module({})
export class WebModule {
  static with(config: Config): DynamicModule {
    return {
      module: WebModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule,
        JobsModule.for('producer'),
        LiveIndexModule,
        AccessModule,
        OutboxModule,
        PlacesModule,
        FrameModule,
        HealthModule,
        ApiModule,
        PagesModule,
      ],
    };
  }
}
