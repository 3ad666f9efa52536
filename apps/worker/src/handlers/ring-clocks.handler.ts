import { RingDueClocks } from '@app/clocks';
import { Injectable } from '@nestjs/common';
import type { Handler } from './handler';

@Injectable()
export class RingClocksHandler implements Handler<'ring-clocks'> {
  readonly job = 'ring-clocks';
  constructor(private readonly ringDueClocks: RingDueClocks) {}

  run(): Promise<number> {
    return this.ringDueClocks.run();
  }
}
