import { Database, Refusal } from '@app/database';
import {
  type IndicatorLine,
  type IndicatorName,
  IndicatorsQuery,
  isIndicator,
  SetTarget,
} from '@app/matches';
import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { Ask, type Asked } from '../../frame/asked';
import { checkBody, InvalidBody } from '../../frame/invalid-body';
import { May } from '../../frame/may';
import { TargetBody, TargetResponse } from './targets.dto';

@Controller('api/v1/admin/targets')
@May('change the settings of the city')
export class TargetsController {
  constructor(
    private readonly database: Database,
    private readonly indicators: IndicatorsQuery,
    private readonly setTarget: SetTarget,
  ) {}

  /** What the city's plan wants to reach, beside what there is. */
  @Get()
  async all(@Ask() asked: Asked): Promise<TargetResponse[]> {
    return (await this.lines(asked)).map(shown);
  }

  /** One indicator with its target. */
  @Get(':indicator')
  async one(@Param('indicator') name: string, @Ask() asked: Asked): Promise<TargetResponse> {
    const known = indicatorIn(name);
    const lines = await this.lines(asked);
    return shown(lines.find(({ indicator }) => indicator === known) as IndicatorLine);
  }

  /** Sets the target of an indicator from now on, or takes it back; what stood before is kept. */
  @Put(':indicator')
  @HttpCode(204)
  async set(
    @Param('indicator') name: string,
    @Body(checkBody()) { target, year }: TargetBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    const problems = await this.setTarget.run(indicatorIn(name), { target, year }, actor, now);
    if (problems.length === 0) return;
    throw new InvalidBody(problems.map(({ field, code }) => ({ pointer: `/${field}`, code })));
  }

  private lines({ actor, now }: Asked): Promise<IndicatorLine[]> {
    return this.database.withActor(actor, (tx) => this.indicators.run(tx, now));
  }
}

/** @throws Refusal `not-found` */
function indicatorIn(name: string): IndicatorName {
  if (!isIndicator(name)) throw new Refusal('not-found');
  return name;
}

function shown({ target, isLess = false, ...line }: IndicatorLine): TargetResponse {
  return { ...line, isLess, target: target?.target ?? null, year: target?.year ?? null };
}
