import { Database, Refusal } from '@app/database';
import { CancelSession, ChangeCapacity, CloseOpening, MoveSession, WaitingCountQuery } from '@app/matches';
import { OpeningDetailQuery, ourSession } from '@app/openings';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { checkForm } from '../../frame/check-form';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { groupIdOf } from '../group/our-group';
import { capacityIn, sessionsOf } from '../group/session-rows';
import { CancellationFields } from './sessions.form';
import { SessionsPage, type TypedChange } from './sessions.page';

type Fields = Record<string, unknown>;

/** The days of an opening that is public already. */
@Controller('group')
@May('change a session')
export class SessionPages {
  constructor(
    private readonly database: Database,
    private readonly details: OpeningDetailQuery,
    private readonly waiting: WaitingCountQuery,
    private readonly moveSession: MoveSession,
    private readonly cancelSession: CancelSession,
    private readonly changeCapacity: ChangeCapacity,
    private readonly closeOpening: CloseOpening,
  ) {}

  @Get('openings/:id/sessions')
  async read(@Param('id', IdPipe) id: string, @Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    return renderPage(await this.page(id, asked, null, query.done), asked);
  }

  @Post('sessions/:id/times')
  async move(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const openingId = await this.openingOf(id, asked);
    const { sessions, problems } = sessionsOf(body, asked.now);
    const [to] = sessions;
    if (!to || problems.length > 0)
      return this.again(openingId, { sessionId: id, form: 'times', values: body, problems }, asked, response);
    await this.moveSession.run(id, to, asked.actor, asked.now);
    seeOther(response, `/group/openings/${openingId}/sessions?done=moved`);
  }

  @Post('sessions/:id/capacity')
  async enlarge(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const openingId = await this.openingOf(id, asked);
    const capacity = capacityIn(body, 0);
    if (capacity === undefined) {
      const problems = [{ field: 'capacity-0', code: 'not-a-number' }];
      const typed = { sessionId: id, form: 'capacity', values: body, problems } as const;
      return this.again(openingId, typed, asked, response);
    }
    await this.changeCapacity.run(id, capacity, asked.actor, asked.now);
    seeOther(response, `/group/openings/${openingId}/sessions?done=capacity`);
  }

  @Post('sessions/:id/cancellation')
  async cancel(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const openingId = await this.openingOf(id, asked);
    const { form, problems } = checkForm(CancellationFields, body);
    const typed = { sessionId: id, form: 'cancellation', values: body, problems } as const;
    if (problems.length > 0) return this.again(openingId, typed, asked, response);
    await this.cancelSession.run(id, form, asked.actor, asked.now);
    seeOther(response, `/group/openings/${openingId}/sessions?done=cancelled`);
  }

  @Post('openings/:id/closing')
  async close(
    @Param('id', IdPipe) id: string,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.closeOpening.run(id, asked.actor, asked.now);
    seeOther(response, `/group/openings/${id}/sessions?done=closed`);
  }

  private async openingOf(sessionId: string, { actor }: Asked): Promise<string> {
    const { opening } = await this.database.withActor(actor, (tx) => ourSession(tx, sessionId, actor));
    return opening.id;
  }

  private async again(
    openingId: string,
    typed: TypedChange,
    asked: Asked,
    response: Response,
  ): Promise<void> {
    sendAgain(response, await this.page(openingId, asked, typed), asked);
  }

  private async page(
    openingId: string,
    { actor, now }: Asked,
    typed: TypedChange | null,
    done?: unknown,
  ): Promise<ReactElement> {
    return this.database.withActor(actor, async (tx) => {
      const detail = await this.details.run(tx, openingId);
      if (!detail) throw new Refusal('opening-unknown');
      if (actor.kind !== 'account' || !actor.staff) groupIdOf(actor, detail.opening.groupId);
      const waiting = await this.waiting.run(tx, openingId);
      return createElement(SessionsPage, { detail, waiting, now, done, typed });
    });
  }
}
