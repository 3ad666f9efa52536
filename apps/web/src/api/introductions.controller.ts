import { type Actor, Database, Refusal } from '@app/database';
import { AnswerInvitation, IntroduceResident, InvitationQuery, InviteCandidate } from '@app/matches';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import {
  GroupInvitationBody,
  HeardBody,
  IntroductionBody,
  InvitationAcceptanceBody,
  InvitationRefusalBody,
  InvitationResponse,
} from './introductions.dto';
import { IdResponse } from './openings.dto';

/** Whom a group asks, and whom the centre introduces. */
@Controller('api/v1')
export class IntroductionsController {
  constructor(
    private readonly inviteCandidate: InviteCandidate,
    private readonly introduceResident: IntroduceResident,
  ) {}

  /** Asks a candidate, without a name. */
  @May('invite a candidate')
  @Post('openings/:id/invitations')
  async invite(
    @Param('id', ParseUUIDPipe) openingId: string,
    @Body(checkBody()) { person }: GroupInvitationBody,
    @Ask() { actor, now }: Asked,
  ): Promise<IdResponse> {
    return { id: await this.inviteCandidate.run({ openingId, person }, actor, now) };
  }

  /** Puts a resident and an opening together; the resident is asked first. */
  @May('introduce a resident')
  @Post('introductions')
  async introduce(
    @Body(checkBody()) { personId, openingId }: IntroductionBody,
    @Ask() { actor, now }: Asked,
  ): Promise<IdResponse> {
    return { id: await this.introduceResident.run({ personId, openingId }, actor, now) };
  }
}

/** The answer to an invitation or an introduction: the resident's own, or one that a coordinator heard. */
@May('answer an invitation')
@Controller('api/v1/invitations/:id')
export class InvitationsController {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationQuery,
    private readonly answerInvitation: AnswerInvitation,
  ) {}

  /** Who asks for what, whose turn it is and until when. */
  @Get()
  async one(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor }: Asked): Promise<InvitationResponse> {
    const found = await this.database.withActor(actor, (tx) => this.invitations.run(tx, id));
    if (!mayRead(actor, found.personId)) throw new Refusal('match-unknown');
    const { personId: _, contact: __, body: ___, ...shown } = found;
    return {
      ...shown,
      sessions: shown.sessions.map(({ id: of, startsAt, endsAt }) => ({ id: of, startsAt, endsAt })),
    };
  }

  /** Yes, to these sessions; and what the group may see. */
  @Put('acceptance')
  @HttpCode(204)
  async accept(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { sessionIds, shown, takenBy }: InvitationAcceptanceBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    const yes = { kind: 'yes', sessionIds, fields: shown ?? null } as const;
    await this.answerInvitation.run(id, yes, actor, now, takenBy ?? null);
  }

  /** Not this time. */
  @Put('refusal')
  @HttpCode(204)
  async refuse(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { reason, takenBy }: InvitationRefusalBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.answerInvitation.run(id, { kind: 'no', reason }, actor, now, takenBy ?? null);
  }

  /** Later: asked once more after a week. */
  @Put('postponement')
  @HttpCode(204)
  async postpone(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { takenBy }: HeardBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.answerInvitation.run(id, { kind: 'later' }, actor, now, takenBy ?? null);
  }
}

function mayRead(actor: Actor, personId: string): boolean {
  return actor.kind === 'account' && (actor.personId === personId || actor.staff !== null);
}
