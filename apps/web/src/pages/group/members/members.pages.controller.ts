import { DueClocksQuery } from '@app/clocks';
import { Database } from '@app/database';
import {
  AnswerInvitationToJoin,
  EndMembership,
  InviteMember,
  PeopleOfGroupQuery,
  WithdrawInvitationToJoin,
} from '@app/groups';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { checkForm } from '../../../frame/check-form';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { groupIdOf, LoadOurGroup } from '../our-group';
import { OurGroupPage } from '../our-group.page';
import { InvitationToJoinPage } from './invitation-to-join.page';
import { InviteFields } from './invite.form';

type Typed = Record<string, unknown>;

/** Who acts for a group: invited, joined, left. */
@Controller('group/members')
export class MemberPages {
  constructor(
    private readonly database: Database,
    private readonly ourGroup: LoadOurGroup,
    private readonly people: PeopleOfGroupQuery,
    private readonly clocks: DueClocksQuery,
    private readonly inviteMember: InviteMember,
    private readonly answerInvitation: AnswerInvitationToJoin,
    private readonly withdrawInvitation: WithdrawInvitationToJoin,
    private readonly endMembership: EndMembership,
  ) {}

  @Post()
  @May('say who acts for my group')
  async invite(
    @Query() query: Typed,
    @Body() body: Typed,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { actor, now, language } = asked;
    const groupId = groupIdOf(actor, query.group);
    const { form, problems } = checkForm(InviteFields, body);
    if (problems.length > 0) {
      const ours = await this.database.withActor(actor, (tx) => this.ourGroup.run(tx, actor, groupId, now));
      const memberForm = { values: body, problems };
      return sendAgain(response, createElement(OurGroupPage, { ours, done: null, memberForm }), asked);
    }
    await this.inviteMember.run(groupId, { email: form.memberEmail, language }, actor, now);
    seeOther(response, `/group?group=${groupId}&done=member-asked`);
  }

  @Get(':id')
  @May('answer to join a group')
  async read(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    return this.database.withActor(asked.actor, async (tx) => {
      const invitation = await this.people.invitation(tx, id);
      const [clock] = await this.clocks.of(tx, [id]);
      return renderPage(
        createElement(InvitationToJoinPage, { invitation, until: clock?.endsAt ?? null }),
        asked,
      );
    });
  }

  @Post(':id/acceptance')
  @May('answer to join a group')
  async accept(
    @Param('id', IdPipe) id: string,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.answerInvitation.run(id, true, asked.actor, asked.now);
    seeOther(response, `/group/members/${id}`);
  }

  @Post(':id/refusal')
  @May('answer to join a group')
  async decline(
    @Param('id', IdPipe) id: string,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.answerInvitation.run(id, false, asked.actor, asked.now);
    seeOther(response, `/group/members/${id}`);
  }

  @Post(':id/withdrawal')
  @May('say who acts for my group')
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const groupId = await this.withdrawInvitation.run(id, actor, now);
    seeOther(response, `/group?group=${groupId}&done=member-withdrawn`);
  }

  @Post(':id/end')
  @May('say who acts for my group')
  async end(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const mine = await this.database.withActor(actor, async (tx) => {
      const groupId = await this.endMembership.run(id, actor, now);
      const { members } = await this.people.run(tx, groupId);
      const isMember =
        actor.kind === 'account' && members.some(({ accountId }) => accountId === actor.accountId);
      return isMember ? groupId : null;
    });
    seeOther(response, mine ? `/group?group=${mine}&done=member-ended` : '/me');
  }
}
