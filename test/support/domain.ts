import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { type Config, ConfigModule, loadConfig } from '@app/config';
import { DatabaseModule } from '@app/database';
import { EventsModule } from '@app/events';
import { GroupsModule } from '@app/groups';
import { JobsModule } from '@app/jobs';
import { MatchesModule } from '@app/matches';
import { AnswersModule, NotificationsModule } from '@app/notifications';
import { OpeningsModule } from '@app/openings';
import { OutboxModule } from '@app/outbox';
import { PeopleModule } from '@app/people';
import { PersonalDataModule } from '@app/personal-data';
import { PlacesModule } from '@app/places';
import { type DynamicModule, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { adminOf } from './admin';
import { type TestDatabase, testDatabase } from './postgres';
import { TEST_SECRET } from './sign-in-token';

@Module({})
class DomainModule {
  static with(config: Config): DynamicModule {
    const domain = [
      AccessModule,
      PeopleModule,
      GroupsModule,
      OpeningsModule,
      MatchesModule,
      EventsModule,
      PersonalDataModule,
    ];
    return {
      module: DomainModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule,
        JobsModule.for('producer'),
        PlacesModule,
        ClocksModule,
        OutboxModule,
        NotificationsModule,
        AnswersModule,
        ...domain,
      ],
    };
  }
}

/** Actions and queries on a database of their own, without HTTP and without workers. */
export interface Domain {
  readonly admin: DataSource;
  readonly database: TestDatabase;
  get<T>(type: Type<T>): T;
  close(): Promise<void>;
}

export async function startDomain(
  smtpUrl = 'smtp://127.0.0.1:9',
  more: NodeJS.ProcessEnv = {},
): Promise<Domain> {
  const database = await testDatabase();
  const config = loadConfig({
    DATABASE_URL: database.appUrl,
    SMTP_URL: smtpUrl,
    SESSION_SECRET: TEST_SECRET,
    QUIET_HOURS: 'off',
    ...more,
  });
  const app: INestApplicationContext = await NestFactory.createApplicationContext(DomainModule.with(config), {
    logger: false,
    abortOnError: false,
  });
  const admin = await adminOf(database.adminUrl);
  return {
    ...{ admin, database },
    get: (type) => app.get(type, { strict: false }),
    close: async () => {
      await app.close();
      await admin.destroy();
      await database.drop();
    },
  };
}
