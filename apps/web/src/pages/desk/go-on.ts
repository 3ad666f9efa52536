import { Database } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Asked } from '../../frame/asked';
import { caseAddress, deskAddress, nextCase } from './case-line';
import { LoadDesk } from './load-desk';

/** Answers a case and tells where to go on: the next case, with a word of what was done. */
@Injectable()
export class GoOn {
  constructor(
    private readonly database: Database,
    private readonly desk: LoadDesk,
  ) {}

  async after(
    id: string,
    query: Record<string, unknown>,
    asked: Asked,
    answer: () => Promise<string>,
  ): Promise<string> {
    const desk = await this.database.withActor(asked.actor, (tx) => this.desk.run(tx, asked, query));
    const done = await answer();
    const next = nextCase(desk.rows, id);
    return next ? caseAddress(next, desk.filter, done) : deskAddress(desk.filter, done);
  }
}
