import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { SendAgain } from './send-again';
import { TellOtherwise } from './tell-otherwise';
import { UndeliveredQuery } from './undelivered.query';
import { UndeliveredRinger } from './undelivered-ringer';

const PROVIDERS = [SendAgain, TellOtherwise, UndeliveredQuery];

/** What could not be delivered: web shows it, the worker rings its clocks. */
@Module({
  imports: [AccessModule, ClocksModule, OutboxModule],
  providers: [...PROVIDERS, UndeliveredRinger],
  exports: PROVIDERS,
})
export class UndeliveredModule {}
