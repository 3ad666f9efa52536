import { Database, Refusal } from '@app/database';
import { MatchDetailQuery } from '@app/matches';
import { addDays, dayAt } from '@app/matching';
import { RecordGuardianConsent, RecordInsurance } from '@app/people';
import { Body, Controller, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { caseAddress } from './case-line';
import { readFilter } from './desk-filter';

const A_YEAR = 365;

/** What came on paper or by telephone and a place needs: put on record beside the case. */
@Controller('desk/matches/:id')
@May('record a consent or an insurance')
export class RecordPages {
  constructor(
    private readonly database: Database,
    private readonly details: MatchDetailQuery,
    private readonly recordConsent: RecordGuardianConsent,
    private readonly recordInsurance: RecordInsurance,
  ) {}

  @Post('consent')
  async consent(
    @Param('id', IdPipe) id: string,
    @Query() query: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const until = addDays(dayAt(asked.now.getTime()), A_YEAR);
    await this.recordConsent.run(await this.personOf(id, asked), until, asked.actor, asked.now);
    seeOther(response, back(id, query));
  }

  @Post('insurance')
  async insurance(
    @Param('id', IdPipe) id: string,
    @Query() query: Record<string, unknown>,
    @Body('joinedOn') joinedOn: unknown,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    if (!isDay(joinedOn)) throw new Refusal('day-not-past');
    await this.recordInsurance.run(await this.personOf(id, asked), joinedOn, asked.actor, asked.now);
    seeOther(response, back(id, query));
  }

  private async personOf(matchId: string, { actor }: Asked): Promise<string> {
    const match = await this.database.withActor(actor, (tx) => this.details.run(tx, matchId));
    return match.personId;
  }
}

function back(id: string, query: Record<string, unknown>): string {
  return caseAddress({ kind: 'match', id }, readFilter(query), 'recorded');
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
