import { Refusal } from '@app/database';
import { IntroduceResident } from '@app/matches';
import { Injectable } from '@nestjs/common';
import type { Asked } from '../../../frame/asked';
import type { Line } from './plan.form';

/** Introduces the people of a plan one by one, each in a transaction of its own and judged anew: a plan may be of yesterday. */
@Injectable()
export class IntroduceLines {
  constructor(private readonly introduceResident: IntroduceResident) {}

  /** @returns of each line `introduced`, or the code of its refusal */
  async run(lines: readonly Line[], { actor, now }: Asked): Promise<Map<Line, string>> {
    const outcomes = new Map<Line, string>();
    for (const line of lines) {
      const done = this.introduceResident.run(line, actor, now).then(() => 'introduced');
      outcomes.set(line, await done.catch(codeOf));
    }
    return outcomes;
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Refusal)) throw error;
  return error.code;
}
