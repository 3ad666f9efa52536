import { Database, Refusal } from '@app/database';
import { type RecordLine, RecordOfPersonQuery, SayAttendance } from '@app/matches';
import { Person } from '@app/people';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { CertificatePage } from './certificate.page';
import { RecordPage } from './record.page';
import { yearOfRecord, yearsOf } from './record-year';
import { readWord } from './word.form';

type Fields = Record<string, unknown>;

@Controller('me/record')
export class RecordOfMePages {
  constructor(
    private readonly database: Database,
    private readonly records: RecordOfPersonQuery,
    private readonly sayAttendance: SayAttendance,
  ) {}

  @Get()
  @May('see my record')
  async mine(@Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    const { lines } = await this.load(asked);
    const years = yearsOf(lines, asked.now);
    const record = yearOfRecord(lines, yearIn(query, years));
    return renderPage(createElement(RecordPage, { record, years, done: query.done }), asked);
  }

  @Get('certificate')
  @May('see my record')
  async certificate(@Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    const { name, lines } = await this.load(asked);
    const record = yearOfRecord(lines, yearIn(query, yearsOf(lines, asked.now)));
    return renderPage(createElement(CertificatePage, { name, record }), asked);
  }

  /** The id is that of a held place. */
  @Post(':id')
  @May('say how long I was there')
  async correct(
    @Param('id', IdPipe) id: string,
    @Body() body: unknown,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.sayAttendance.run(id, readWord(body), actor, now);
    seeOther(response, '/me/record?done=word');
  }

  private async load({ actor, now }: Asked): Promise<{ name: string; lines: RecordLine[] }> {
    if (actor.kind !== 'account' || !actor.personId) throw new Refusal('card-not-started');
    const { personId } = actor;
    return this.database.withActor(actor, async (tx) => {
      const { name } = await tx.manager.findOneByOrFail(Person, { id: personId });
      return { name, lines: await this.records.run(tx, personId, new Date(0), now) };
    });
  }
}

/** A year without a record is as good as none: the present one is shown. */
function yearIn({ year }: Fields, years: readonly number[]): number {
  return years.find((each) => String(each) === year) ?? (years[0] as number);
}
