import { ForgetAnswers } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Handler } from './handler';

@Injectable()
export class ForgetAnswersHandler implements Handler<'forget-answers'> {
  readonly job = 'forget-answers';
  constructor(private readonly forgetAnswers: ForgetAnswers) {}

  run(): Promise<number> {
    return this.forgetAnswers.run();
  }
}
