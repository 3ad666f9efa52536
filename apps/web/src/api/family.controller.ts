import { type Actor, Database } from '@app/database';
import {
  AnswerGuardianRequest,
  type Child,
  FamilyQuery,
  OwnGuardianLinkQuery,
  WithdrawGuardianConsent,
} from '@app/matches';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { type ChildResponse, type FamilyActivityResponse, FamilyResponse } from './family.dto';
import { GuardianConsentBody } from './guardians.dto';

/** A guardian's own account: the children whose guardian has its address. */
@Controller('api/v1/me/family')
export class FamilyController {
  constructor(
    private readonly database: Database,
    private readonly family: FamilyQuery,
    private readonly links: OwnGuardianLinkQuery,
    private readonly answerRequest: AnswerGuardianRequest,
    private readonly withdrawConsent: WithdrawGuardianConsent,
  ) {}

  /** Children under 18: what waits for an answer, what they take part in, what was consented to. */
  @Get()
  @May('see my family')
  async read(@Ask() { actor, now }: Asked): Promise<FamilyResponse> {
    const family = await this.database.withActor(actor, (tx) => this.family.run(tx, now));
    return { children: family.map(childResponse) };
  }

  /** The guardian consents, until a day. */
  @Put('requests/:id/consent')
  @May('answer for my family')
  @HttpCode(204)
  async consent(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { until }: GuardianConsentBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.answerRequest.run(await this.token(id, actor), { consent: true, until }, actor, now);
  }

  /** The guardian does not consent. */
  @Put('requests/:id/refusal')
  @May('answer for my family')
  @HttpCode(204)
  async refuse(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.answerRequest.run(await this.token(id, actor), { consent: false }, actor, now);
  }

  /** The guardian takes the consent back. */
  @Put('requests/:id/withdrawal')
  @May('answer for my family')
  @HttpCode(204)
  async withdraw(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.withdrawConsent.run(await this.token(id, actor), actor, now);
  }

  private token(requestId: string, actor: Actor): Promise<string> {
    return this.database.withActor(actor, (tx) => this.links.run(tx, requestId.toLowerCase()));
  }
}

function childResponse({ request, activities, consents, ...child }: Child): ChildResponse {
  return {
    ...child,
    request: request && {
      ...request,
      activities: request.activities.map((each) => ({ ...each, sessions: [...each.sessions] })),
    },
    activities: activities?.map(activityResponse) ?? null,
    consents: consents.map((each) => ({ ...each, purposes: [...each.purposes] })),
  };
}

function activityResponse({
  clock,
  sessions,
  ...activity
}: NonNullable<Child['activities']>[number]): FamilyActivityResponse {
  const turn = clock && { owner: clock.owner, dueAt: clock.dueAt, endsAt: clock.endsAt };
  return { ...activity, sessions: [...sessions], turn };
}
