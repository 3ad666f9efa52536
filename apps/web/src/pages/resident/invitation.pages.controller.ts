import { type Actor, Database, Refusal } from '@app/database';
import { AnswerInvitation, ExplainPairQuery, InvitationQuery, type InvitationView } from '@app/matches';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { type FormState, NOTHING_TYPED } from '../frame/form-state';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { readAnswer } from './invitation.form';
import { InvitationPage } from './invitation.page';

type Typed = Record<string, unknown>;

@Controller('me/invitations/:id')
@May('answer an invitation')
export class InvitationPages {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationQuery,
    private readonly explainPair: ExplainPairQuery,
    private readonly answerInvitation: AnswerInvitation,
  ) {}

  @Get()
  async read(
    @Param('id', IdPipe) id: string,
    @Query() query: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const page = await this.page(id, asked, NOTHING_TYPED, query.done);
    // A coordinator's mail about somebody without an account leads here, too.
    if (!page) return seeOther(response, `/desk/matches/${id}`);
    response.type('html').send(renderPage(page, asked));
  }

  @Post('answer')
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const read = readAnswer(body ?? {});
    if ('problems' in read) {
      const page = await this.page(id, asked, { values: body, problems: read.problems }, null);
      if (!page) throw new Refusal('match-unknown');
      return sendAgain(response, page, asked);
    }
    await this.answerInvitation.run(id, read.answer, asked.actor, asked.now);
    seeOther(response, `/me/invitations/${id}?done=${read.answer.kind}`);
  }

  /** `null` for staff, who answer at the desk. */
  private async page(
    id: string,
    { actor, now }: Asked,
    form: FormState,
    done: unknown,
  ): Promise<ReactElement | null> {
    return this.database.withActor(actor, async (tx) => {
      const invitation = await this.invitations.run(tx, id);
      if (!isOwn(actor, invitation)) return this.elsewhere(actor);
      const { personId, openingId, state } = invitation;
      const reasons =
        state === 'invited'
          ? ((await this.explainPair.run(tx, personId, openingId, now)).forResident?.reasons ?? [])
          : [];
      return createElement(InvitationPage, { invitation, reasons, form, done });
    });
  }

  private elsewhere(actor: Actor): null {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('match-unknown');
    return null;
  }
}

function isOwn(actor: Actor, { personId }: InvitationView): boolean {
  return actor.kind === 'account' && actor.personId === personId;
}
