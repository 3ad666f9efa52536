import { Database } from '@app/database';
import { ApprovalOutcomesQuery } from '@app/matches';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther } from '../../frame/answers';
import { listOf } from '../../frame/form-state';
import { isId } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { filterQuery, readFilter } from '../desk-filter';
import { LoadDesk } from '../load-desk';
import { ApprovalsPage } from './approvals.page';
import { ApproveMany } from './approve-many';
import { LoadApprovals } from './load-approvals';
import { OutcomesPage } from './outcomes.page';

type Fields = Record<string, unknown>;

/** As many as stand on one page. */
const MOST = 20;

/** Matches approved together. */
@Controller('desk/approvals')
@May('approve a match')
export class ApprovalPages {
  constructor(
    private readonly database: Database,
    private readonly load: LoadApprovals,
    private readonly desk: LoadDesk,
    private readonly outcomes: ApprovalOutcomesQuery,
    private readonly approveMany: ApproveMany,
  ) {}

  @Get()
  async choose(@Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    const approvals = await this.load.run(query, asked);
    return renderPage(createElement(ApprovalsPage, { ...approvals, ticked: query.tick === 'clear' }), asked);
  }

  /** Sent twice it is done once by itself: what is approved already is told as such. */
  @Post()
  async approve(
    @Query() query: Fields,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const chosen = idsOf(body.match);
    const filter = filterQuery(readFilter(query));
    if (chosen.length === 0) return seeOther(response, `/desk/approvals${filter}`);
    const refused = await this.approveMany.run(chosen, asked);
    seeOther(response, `/desk/approvals/done?${doneQuery(chosen, refused, filter)}`);
  }

  /** Says how each stands now; the address may be opened again. */
  @Get('done')
  async done(@Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    const codes = new Map(listOf(query.look).map((each) => each.split('.') as [string, string]));
    const filter = readFilter(query);
    const page = await this.database.withActor(asked.actor, async (tx) => {
      const matches = await this.outcomes.run(tx, idsOf(query.match), asked.actor);
      const desk = await this.desk.run(tx, asked, { ...query, kind: 'match' });
      return createElement(OutcomesPage, { matches, codes, filter, left: desk.rows.length });
    });
    return renderPage(page, asked);
  }
}

function idsOf(value: unknown): string[] {
  return [...new Set(listOf(value).filter(isId))].slice(0, MOST);
}

function doneQuery(chosen: readonly string[], refused: ReadonlyMap<string, string>, filter: string): string {
  const query = new URLSearchParams(filter);
  for (const id of chosen) query.append('match', id);
  for (const [id, code] of refused) query.append('look', `${id}.${code}`);
  return query.toString();
}
