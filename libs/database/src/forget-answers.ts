import { Injectable } from '@nestjs/common';
import { system } from './actor';
import { Database } from './database';
import { forgetAnswers } from './kept-answer.statement';

/** Answers kept for those who send twice are deleted after 24 hours. */
@Injectable()
export class ForgetAnswers {
  constructor(private readonly database: Database) {}

  async run(): Promise<number> {
    return this.database.withActor(system('upkeep'), forgetAnswers);
  }
}
