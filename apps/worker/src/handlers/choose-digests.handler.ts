import { ChooseDigests } from '@app/matches';
import { Injectable } from '@nestjs/common';
import type { Handler } from './handler';

@Injectable()
export class ChooseDigestsHandler implements Handler<'choose-digests'> {
  readonly job = 'choose-digests';
  constructor(private readonly chooseDigests: ChooseDigests) {}

  run(): Promise<number> {
    return this.chooseDigests.run();
  }
}
