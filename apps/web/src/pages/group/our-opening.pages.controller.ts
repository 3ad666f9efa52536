import { Database, Refusal, type Tx } from '@app/database';
import {
  type Askable,
  AskableQuery,
  type Candidates,
  CandidatesQuery,
  InviteCandidate,
  OpeningsToMatchQuery,
  type OpeningToMatch,
  QuickGains,
} from '@app/matches';
import { AskedPeopleQuery } from '@app/notifications';
import { OpeningDetailQuery, SubmitOpening } from '@app/openings';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { LoadLives } from './lives/load-lives';
import { OpeningPreviewPage } from './opening-preview.page';
import { openingState } from './opening-state';
import { groupIdOf } from './our-group';

const SHOWN = 10;

@Controller('group/openings/:id')
export class OurOpeningPages {
  constructor(
    private readonly database: Database,
    private readonly details: OpeningDetailQuery,
    private readonly openings: OpeningsToMatchQuery,
    private readonly candidates: CandidatesQuery,
    private readonly submitOpening: SubmitOpening,
    private readonly askable: AskableQuery,
    private readonly inviteCandidate: InviteCandidate,
    private readonly quickGains: QuickGains,
    private readonly lives: LoadLives,
    private readonly askedPeople: AskedPeopleQuery,
  ) {}

  @Get()
  @May('see my group')
  async preview(
    @Param('id', IdPipe) id: string,
    @Query() query: Record<string, unknown>,
    @Ask() asked: Asked,
  ): Promise<string> {
    const { actor, now } = asked;
    return this.database.withActor(actor, async (tx) => {
      const detail = await this.details.run(tx, id);
      if (!detail) throw new Refusal('opening-unknown');
      groupIdOf(actor, detail.opening.groupId);
      const state = openingState(detail.opening, detail.sessions, now);
      const opening = await this.asIfPublic(tx, id);
      const candidates = await this.candidates.run(tx, opening, SHOWN, now);
      const stillOpenUntil = state === 'published' ? await this.lives.stillOpenUntil(tx, id, now) : null;
      const askable = state === 'published' ? await this.whomToAsk(tx, id, candidates, now) : null;
      const { total } = candidates;
      const gains = await this.quickGains.run(opening.opening, now);
      const more = { opening: opening.opening, total, gains };
      const people = await this.askedPeople.run(tx, id, 'group');
      const shown = { detail, state, stillOpenUntil, people };
      return renderPage(
        createElement(OpeningPreviewPage, { ...shown, candidates, askable, more, done: query.done }),
        asked,
      );
    });
  }

  @Post('submission')
  @May('write an opening')
  async submit(
    @Param('id', IdPipe) id: string,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.submitOpening.run(id, asked.actor, asked.now);
    seeOther(response, `/group?done=submitted`);
  }

  @Post('invitations')
  @May('invite a candidate')
  async invite(
    @Param('id', IdPipe) id: string,
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.inviteCandidate.run({ openingId: id, person: numberIn(body?.person) }, asked.actor, asked.now);
    seeOther(response, `/group/openings/${id}?done=invited`);
  }

  private async whomToAsk(tx: Tx, id: string, { candidates }: Candidates, now: Date): Promise<Askable> {
    const ids = candidates.map(({ personId }) => personId);
    return this.askable.run(tx, id, ids, now);
  }

  /** A group wants to know who could come before it publishes. */
  private async asIfPublic(tx: Tx, id: string): Promise<OpeningToMatch> {
    const found = await this.openings.one(tx, id);
    if (!found) throw new Refusal('opening-unknown');
    return { ...found, opening: { ...found.opening, published: true, publishFrom: null } };
  }
}

const MOST = 2 ** 31 - 1;

/** A candidate's number; whatever else was sent is nobody's. */
function numberIn(value: unknown): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 && number <= MOST ? number : 0;
}
