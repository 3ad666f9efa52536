import { Database, Refusal } from '@app/database';
import { AskGuardian, GuardianStandingQuery } from '@app/matches';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { type FormState, NOTHING_TYPED } from '../frame/form-state';
import { renderPage } from '../frame/render-page';
import { MyGuardianPage } from './my-guardian.page';
import { readGuardian } from './name-guardian.form';

@Controller('me/guardian')
@May('name my guardian')
export class MyGuardianPages {
  constructor(
    private readonly database: Database,
    private readonly standing: GuardianStandingQuery,
    private readonly askGuardian: AskGuardian,
  ) {}

  @Get()
  async read(@Query('done') done: unknown, @Ask() asked: Asked): Promise<string> {
    return renderPage(await this.page(NOTHING_TYPED, done, asked), asked);
  }

  @Post()
  async name(
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { guardian, problems } = readGuardian(body, asked.language);
    if (problems.length > 0)
      return sendAgain(response, await this.page({ values: body, problems }, null, asked), asked);
    await this.askGuardian.run(personOf(asked), guardian, asked.actor, asked.now);
    seeOther(response, '/me/guardian?done=asked');
  }

  private async page(form: FormState, done: unknown, asked: Asked): Promise<ReactElement> {
    const { actor, now } = asked;
    const standing = await this.database.withActor(actor, (tx) =>
      this.standing.run(tx, personOf(asked), now),
    );
    return createElement(MyGuardianPage, { standing, form, done });
  }
}

function personOf({ actor }: Asked): string {
  if (actor.kind !== 'account' || !actor.personId) throw new Refusal('card-not-started');
  return actor.personId;
}
