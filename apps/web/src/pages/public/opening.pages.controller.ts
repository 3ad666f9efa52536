import { Config } from '@app/config';
import { Database } from '@app/database';
import { ExpressInterest, GuardianStandingQuery, type Interest } from '@app/matches';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { type FormState, NOTHING_TYPED } from '../frame/form-state';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { readInterest } from './interest.form';
import { LoadOpening } from './load-opening';
import { OpeningPage } from './opening.page';
import { partyProblems } from './party-refusal';

@Controller('openings/:id')
export class OpeningPages {
  constructor(
    private readonly database: Database,
    private readonly load: LoadOpening,
    private readonly expressInterest: ExpressInterest,
    private readonly guardians: GuardianStandingQuery,
    private readonly config: Config,
  ) {}

  @Get()
  @May('read the public pages')
  async opening(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    return renderPage(await this.page(id, asked, NOTHING_TYPED), asked);
  }

  @Post('interest')
  @May('show interest')
  async interest(
    @Param('id', IdPipe) id: string,
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { interest, problems } = readInterest(id, body);
    const all = problems.length > 0 ? problems : await partyProblems(() => this.express(interest, asked));
    if (all.length > 0)
      return sendAgain(response, await this.page(id, asked, { values: body, problems: all }), asked);
    seeOther(response, await this.next(asked));
  }

  private async express(interest: Interest, { actor, now }: Asked): Promise<void> {
    await this.expressInterest.run(interest, actor, now);
  }

  /** Whoever is under 18 is asked for a guardian next. */
  private async next({ actor, now }: Asked): Promise<string> {
    const personId = actor.kind === 'account' ? (actor.personId as string) : '';
    const { needed, asked } = await this.database.withActor(actor, (tx) =>
      this.guardians.run(tx, personId, now),
    );
    const isWaiting = asked !== null && asked.answer === null;
    return needed.length > 0 && !isWaiting ? '/me/guardian?done=interest' : '/me/activities?done=interest';
  }

  private async page(id: string, { actor, now }: Asked, form: FormState) {
    const loaded = await this.database.withActor(actor, (tx) => this.load.run(tx, id, actor, now));
    return createElement(OpeningPage, { ...loaded, form, site: this.config.publicUrl });
  }
}
