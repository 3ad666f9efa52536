import { StartMissingClocks } from '@app/clocks';
import { Injectable } from '@nestjs/common';
import type { Handler } from './handler';

@Injectable()
export class StartMissingClocksHandler implements Handler<'start-missing-clocks'> {
  readonly job = 'start-missing-clocks';
  constructor(private readonly startMissingClocks: StartMissingClocks) {}

  run(): Promise<number> {
    return this.startMissingClocks.run();
  }
}
