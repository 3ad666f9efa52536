import { Database, Refusal, type Tx } from '@app/database';
import { type Candidates, CandidatesQuery, OpeningsToMatchQuery } from '@app/matches';
import { OpeningDetailQuery, SubmitOpening } from '@app/openings';
import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
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
      const candidates = await this.couldCome(tx, id, now);
      return renderPage(
        createElement(OpeningPreviewPage, { detail, state, candidates, done: query.done }),
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

  /** As if it were public now: a group wants to know before it publishes. */
  private async couldCome(tx: Tx, id: string, now: Date): Promise<Candidates> {
    const found = await this.openings.one(tx, id);
    if (!found) return { total: 0, candidates: [] };
    const opening = { ...found.opening, published: true, publishFrom: null };
    return this.candidates.run(tx, { ...found, opening }, SHOWN, now);
  }
}
