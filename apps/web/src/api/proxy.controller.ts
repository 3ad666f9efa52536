import { Database } from '@app/database';
import { EnterInterest, EnterPerson, FindPeopleQuery, WithdrawInterest } from '@app/matches';
import { weekFrom } from '@app/matching';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { WithdrawalBody } from './matches.dto';
import { IdResponse } from './openings.dto';
import { DescriptionBody, EnteredCardBody, EnteredInterestBody, FoundPersonResponse } from './proxy.dto';

/** The centre acts for somebody on paper or telephone. */
@May('enter for a person')
@Controller('api/v1')
export class ProxyController {
  constructor(
    private readonly database: Database,
    private readonly findPeople: FindPeopleQuery,
    private readonly enterPerson: EnterPerson,
    private readonly enterInterest: EnterInterest,
    private readonly withdrawInterest: WithdrawInterest,
  ) {}

  /** Who may be the person, the most alike first. Nothing is kept; a name does not belong in an address. */
  @Post('people-searches')
  @HttpCode(200)
  async find(
    @Body(checkBody()) body: DescriptionBody,
    @Ask() { actor }: Asked,
  ): Promise<FoundPersonResponse[]> {
    const found = await this.database.withActor(actor, (tx) => this.findPeople.run(tx, body));
    return found.map((each) => ({ ...each, likeness: { ...each.likeness, same: [...each.likeness.same] } }));
  }

  /** Enters a card without an account; the person takes part in matching from now on. */
  @Post('people')
  async enter(@Body(checkBody()) body: EnteredCardBody, @Ask() { actor, now }: Asked): Promise<IdResponse> {
    const { name, kana, birthDate, townId, residency, phone = null, free, consentBy, ...card } = body;
    const who = { name, kana, birthDate, townId, residency, phone };
    const id = await this.enterPerson.run(who, { ...card, week: weekFrom(free) }, consentBy, actor, now);
    return { id };
  }

  /** Enters an interest for a person. */
  @Post('people/:id/interests')
  async interest(
    @Param('id', ParseUUIDPipe) personId: string,
    @Body(checkBody()) { consentBy, ...interest }: EnteredInterestBody,
    @Ask() { actor, now }: Asked,
  ): Promise<IdResponse> {
    return { id: await this.enterInterest.run(personId, interest, consentBy, actor, now) };
  }

  /** Steps back for a person without an account. */
  @Put('people/:personId/matches/:id/withdrawal')
  @HttpCode(204)
  async withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { reason }: WithdrawalBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.withdrawInterest.run(id, reason, actor, now);
  }
}
