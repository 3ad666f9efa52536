import { PlanOfPeriod } from '@app/matches';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody, InvalidBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { PlanBody, PlanResponse } from './plans.dto';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 93;

@May('make a plan')
@Controller('api/v1/plans')
export class PlansController {
  constructor(private readonly plan: PlanOfPeriod) {}

  /** Proposes who comes to which session of a period. Nothing is written, and nobody is told. */
  @Post()
  @HttpCode(200)
  async make(@Body(checkBody()) body: PlanBody, @Ask() { actor, now }: Asked): Promise<PlanResponse> {
    const { areaId, coverage, perWeek } = body;
    const report = await this.plan.run({ ...periodOf(body), areaId, coverage, perWeek }, actor, now);
    return { ...report, lines: report.lines.map(({ number: _, ...line }) => line) };
  }
}

/** @throws InvalidBody for a day that is not in the calendar, or a period that is turned round or too long */
function periodOf({ from, until }: PlanBody): { from: Date; until: Date } {
  const [first, last] = [startOf(from, 'from'), startOf(until, 'until')];
  const end = new Date(last.getTime() + DAY_MS);
  if (last < first) throw notValid('until');
  if (end.getTime() - first.getTime() > LONGEST_DAYS * DAY_MS) throw notValid('until');
  return { from: first, until: end };
}

function startOf(day: string, field: string): Date {
  const start = new Date(`${day}T00:00:00+09:00`);
  // `Date` takes 31 February for 3 March.
  const isReal = new Date(start.getTime() + 9 * 3_600_000).toISOString().startsWith(day);
  if (!isReal) throw notValid(field);
  return start;
}

function notValid(field: string): InvalidBody {
  return new InvalidBody([{ pointer: `/${field}`, code: 'not-valid' }]);
}
