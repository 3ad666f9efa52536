import { randomUUID } from 'node:crypto';
import { type Config, ConfigModule, loadConfig } from '@app/config';
import { Database, DatabaseModule, system } from '@app/database';
import { JobsModule } from '@app/jobs';
import { Outbox, OutboxModule } from '@app/outbox';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Recipient } from '../../faults/delivery/stage';
import { TEST_SECRET } from '../../support/sign-in-token';

@Module({})
class WriterModule {
  static with(config: Config): DynamicModule {
    const imports = [ConfigModule.with(config), DatabaseModule, JobsModule.for('producer'), OutboxModule];
    return { module: WriterModule, imports };
  }
}

/** Writes messages as the service's actions do: one transaction each, then the wake-up. */
export class Writer {
  private constructor(private readonly app: INestApplicationContext) {}

  static async open(databaseUrl: string, redisUrl: string | null): Promise<Writer> {
    const config = loadConfig({
      ...{ DATABASE_URL: databaseUrl, SESSION_SECRET: TEST_SECRET },
      ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    });
    return new Writer(
      await NestFactory.createApplicationContext(WriterModule.with(config), { logger: false }),
    );
  }

  /** @returns the event's id, once it is committed */
  async write({ accountId, groupId }: Recipient): Promise<string> {
    const eventId = randomUUID();
    const message = {
      event: 'group-registered',
      eventId,
      recipientId: accountId,
      subjectId: groupId,
    } as const;
    await this.app
      .get(Database)
      .withActor(system('delivery'), (tx) => this.app.get(Outbox).add(tx, { ...message, now: new Date() }));
    return eventId;
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
