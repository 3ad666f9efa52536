import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';
import { QueuesController } from './queues.controller';
import { Readiness } from './readiness';
import { ReadServiceFigures } from './service-figures';

@Module({
  imports: [AccessModule, ClocksModule, OutboxModule],
  controllers: [HealthController, MetricsController, QueuesController],
  providers: [Metrics, Readiness, ReadServiceFigures],
  exports: [ReadServiceFigures],
})
export class HealthModule {}
