import { LearnAtNight } from '@app/matches';
import { Injectable } from '@nestjs/common';
import type { Handler } from './handler';

@Injectable()
export class LearnAtNightHandler implements Handler<'learn-at-night'> {
  readonly job = 'learn-at-night';
  constructor(private readonly learnAtNight: LearnAtNight) {}

  run(): Promise<number | null> {
    return this.learnAtNight.run();
  }
}
