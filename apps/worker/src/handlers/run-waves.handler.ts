import { RunWaves } from '@app/matches';
import { Injectable } from '@nestjs/common';
import type { Handler } from './handler';

@Injectable()
export class RunWavesHandler implements Handler<'run-waves'> {
  readonly job = 'run-waves';
  constructor(private readonly runWaves: RunWaves) {}

  run(): Promise<number> {
    return this.runWaves.run();
  }
}
