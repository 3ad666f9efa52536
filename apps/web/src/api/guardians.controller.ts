import { type Actor, Database, Refusal } from '@app/database';
import {
  AnswerGuardianRequest,
  AskGuardian,
  GuardianStandingQuery,
  GuardianViewQuery,
  RecordGuardianAnswer,
  WithdrawGuardianConsent,
} from '@app/matches';
import { GUARDIAN_PURPOSES } from '@app/people';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import {
  GuardianBody,
  GuardianConsentBody,
  GuardianRequestResponse,
  GuardianStandingResponse,
  ToldAnswerBody,
} from './guardians.dto';

/** The minor's side. */
@May('name my guardian')
@Controller('api/v1/me/guardian')
export class MyGuardianController {
  constructor(
    private readonly database: Database,
    private readonly standing: GuardianStandingQuery,
    private readonly askGuardian: AskGuardian,
  ) {}

  /** What waits for a guardian's consent, and who was asked. */
  @Get()
  async mine(@Ask() { actor, now }: Asked): Promise<GuardianStandingResponse> {
    const personId = personOf(actor);
    const { needed, asked } = await this.database.withActor(actor, (tx) =>
      this.standing.run(tx, personId, now),
    );
    if (!asked) return { needed: [...needed], asked };
    const { guardianName, askedAt, endsAt, answer } = asked;
    return { needed: [...needed], asked: { guardianName, askedAt, endsAt, answer } };
  }

  /** Names the guardian, who is asked at once. */
  @Put()
  @HttpCode(204)
  async name(@Body(checkBody()) body: GuardianBody, @Ask() asked: Asked): Promise<void> {
    const { actor, language, now } = asked;
    await this.askGuardian.run(personOf(actor), reachable({ ...body, language }), actor, now);
  }
}

/** The guardian's side: the link is the key. */
@May('answer as a guardian')
@Controller('api/v1/guardian-requests/:token')
export class GuardianRequestsController {
  constructor(
    private readonly database: Database,
    private readonly view: GuardianViewQuery,
    private readonly answerRequest: AnswerGuardianRequest,
    private readonly withdrawConsent: WithdrawGuardianConsent,
  ) {}

  /** What is asked; reading it changes nothing. */
  @Get()
  async read(@Param('token') token: string, @Ask() { actor, now }: Asked): Promise<GuardianRequestResponse> {
    const { request, activities, days } = await this.database.withActor(actor, (tx) =>
      this.view.run(tx, token, now),
    );
    const { personName, guardianName, askedAt, endsAt, answer, answeredAt, withdrawnAt, validUntil } =
      request;
    return {
      ...{ personName, guardianName, askedAt, endsAt, answer, answeredAt, withdrawnAt, validUntil },
      ...{ purposes: [...GUARDIAN_PURPOSES], days },
      activities: activities.map((each) => ({ ...each, sessions: [...each.sessions] })),
    };
  }

  /** The guardian consents, until a day. */
  @Put('consent')
  @HttpCode(204)
  async consent(
    @Param('token') token: string,
    @Body(checkBody()) { until }: GuardianConsentBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.answerRequest.run(token, { consent: true, until }, actor, now);
  }

  /** The guardian does not consent. */
  @Put('refusal')
  @HttpCode(204)
  async refuse(@Param('token') token: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.answerRequest.run(token, { consent: false }, actor, now);
  }

  /** The guardian takes the consent back. */
  @Put('withdrawal')
  @HttpCode(204)
  async withdraw(@Param('token') token: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.withdrawConsent.run(token, actor, now);
  }
}

/** The centre's side. */
@May('ask a guardian')
@Controller('api/v1/people/:id')
export class GuardiansOfPeopleController {
  constructor(
    private readonly askGuardian: AskGuardian,
    private readonly recordAnswer: RecordGuardianAnswer,
  ) {}

  /** Names the guardian of a minor, who is asked at once. */
  @Put('guardian')
  @HttpCode(204)
  async name(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) body: GuardianBody,
    @Ask() { actor, language, now }: Asked,
  ): Promise<void> {
    await this.askGuardian.run(id, reachable({ ...body, language }), actor, now);
  }

  /** Puts down what the guardian said on paper or by telephone. */
  @Put('guardian/answer')
  @HttpCode(204)
  async record(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) body: ToldAnswerBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.recordAnswer.run(id, body, actor, now);
  }
}

/** @throws Refusal `guardian-not-reachable` where there is neither address nor telephone */
function reachable<T extends { email: string | null; phone: string | null }>(guardian: T): T {
  if (!guardian.email && !guardian.phone) throw new Refusal('guardian-not-reachable');
  return guardian;
}

function personOf(actor: Actor): string {
  if (actor.kind !== 'account' || !actor.personId) throw new Refusal('not-allowed');
  return actor.personId;
}
