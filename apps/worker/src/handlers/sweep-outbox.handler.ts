import { SweepOutbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import type { Handler } from './handler';

@Injectable()
export class SweepOutboxHandler implements Handler<'sweep-outbox'> {
  readonly job = 'sweep-outbox';
  constructor(private readonly sweepOutbox: SweepOutbox) {}

  run(): Promise<number> {
    return this.sweepOutbox.run();
  }
}
