import {
  ClockHistoryQuery,
  isSettled,
  isWait,
  type LengthProblem,
  lengthProblems,
  previewLengths,
  SetLengths,
  type Wait,
} from '@app/clocks';
import { Database, Refusal } from '@app/database';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Ask, type Asked } from '../../frame/asked';
import { checkBody, InvalidBody } from '../../frame/invalid-body';
import { May } from '../../frame/may';
import { LoadClocks } from '../../pages/admin/clocks/load-clocks';
import { ClockResponse, LengthsBody, LengthsPreviewResponse } from './clocks.dto';

@Controller('api/v1/admin/clocks')
@May('change the settings of the city')
export class ClocksController {
  constructor(
    private readonly database: Database,
    private readonly clocks: LoadClocks,
    private readonly history: ClockHistoryQuery,
    private readonly setLengths: SetLengths,
  ) {}

  /** Everything that may wait, with the lengths of now. */
  @Get()
  async all(@Ask() { actor, now }: Asked): Promise<ClockResponse[]> {
    const clocks = await this.database.withActor(actor, (tx) => this.clocks.run(tx, now));
    return clocks.map(({ wait, steps, isSettled: settled, counts }) => ({
      ...{ wait, isSettled: settled, begun: counts.begun, running: counts.running, overdue: counts.overdue },
      steps: steps.map(({ step, moment, length, setAt }) => ({ step, moment, ...length, setAt })),
    }));
  }

  /** Sets all lengths of a clock, for what begins to wait from now on; what waits keeps its times. */
  @Put(':wait')
  @HttpCode(204)
  async set(
    @Param('wait') name: string,
    @Body(checkBody()) { lengths }: LengthsBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    refuse(await this.setLengths.run(settable(name), lengths, actor, now));
  }

  /** What other lengths would have done to what waited in the last 90 days; changes nothing. */
  @Post(':wait/preview')
  @HttpCode(200)
  async preview(
    @Param('wait') name: string,
    @Body(checkBody()) { lengths }: LengthsBody,
    @Ask() { actor, now }: Asked,
  ): Promise<LengthsPreviewResponse> {
    const wait = settable(name);
    refuse(lengthProblems(wait, lengths));
    return this.database.withActor(actor, async (tx) => {
      const clocks = await this.clocks.run(tx, now);
      const standing = clocks.find((clock) => clock.wait === wait)?.steps.map(({ length }) => length) ?? [];
      const history = await this.history.run(tx, wait, now);
      return { begun: history.length, steps: previewLengths(wait, history, standing, lengths, now) };
    });
  }
}

/** @throws Refusal `not-found` */
function settable(name: string): Wait {
  if (!isWait(name) || isSettled(name)) throw new Refusal('not-found');
  return name;
}

function refuse(problems: readonly LengthProblem[]): void {
  if (problems.length === 0) return;
  throw new InvalidBody(problems.map(({ at, code }) => ({ pointer: `/lengths/${at}`, code })));
}
