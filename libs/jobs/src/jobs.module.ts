import { Config } from '@app/config';
import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Module } from '@nestjs/common';
import { QUEUES } from './catalogue';
import { JobQueue } from './job-queue';
import { type QueueRole, queueConnection } from './queue-connection';

/** Jobs are done or found again by the sweeper; the queue keeps no archive. */
const KEEP_NOTHING = { removeOnComplete: true, removeOnFail: true };

@Module({})
export class JobsModule {
  static for(role: QueueRole): DynamicModule {
    const queues = QUEUES.map((name) => ({ name, defaultJobOptions: KEEP_NOTHING }));
    const connected = BullModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({ connection: queueConnection(config, role) }),
    });
    return {
      module: JobsModule,
      global: true,
      imports: [connected, BullModule.registerQueue(...queues)],
      providers: [JobQueue],
      exports: [JobQueue],
    };
  }
}
