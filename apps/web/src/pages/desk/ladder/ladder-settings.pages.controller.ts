import { Config } from '@app/config';
import { Database } from '@app/database';
import { type LadderPreview, previewSettings } from '@app/ladder';
import { askingSettings, ladderSettings, SetLadder, settingsProblems } from '@app/matches';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import type { FormState } from '../../frame/form-state';
import { renderPage } from '../../frame/render-page';
import { formProblems, settingsTyped, typedOf } from './settings.form';
import { LadderSettingsPage } from './settings.page';

type Fields = Record<string, unknown>;

@Controller('desk/ladder/settings')
@May('see the ladder')
export class LadderSettingsPages {
  constructor(
    private readonly database: Database,
    private readonly setLadder: SetLadder,
    private readonly config: Config,
  ) {}

  @Get()
  async show(@Query() { done }: Fields, @Ask() asked: Asked): Promise<string> {
    const values = typedOf(await this.standing(asked));
    return renderPage(pageOf({ values, problems: [] }, asked, { done }), asked);
  }

  /** Saves, or tries without saving: the same form, and what came of it below. */
  @Post()
  async send(@Body() body: Fields, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const settings = settingsTyped(body ?? {});
    const isTried = body?.do === 'try';
    const problems = isTried
      ? settingsProblems(settings, (await this.ofCity(asked)).quiet)
      : await this.setLadder.run(settings, asked.actor, asked.now);
    const form = { values: body ?? {}, problems: formProblems(problems) };
    if (problems.length > 0) return sendAgain(response, pageOf(form, asked), asked);
    if (!isTried) return seeOther(response, '/desk/ladder/settings?done=saved');
    const { weeklyAsks } = await this.ofCity(asked);
    const preview = await previewSettings({ now: await this.standing(asked), tried: settings, weeklyAsks });
    response
      .status(200)
      .type('html')
      .send(renderPage(pageOf(form, asked, { preview }), asked));
  }

  private ofCity({ actor }: Asked) {
    return this.database.withActor(actor, (tx) => askingSettings(tx, this.config.quietHours));
  }

  private standing({ actor }: Asked) {
    return this.database.withActor(actor, ladderSettings);
  }
}

function pageOf(
  form: FormState,
  { actor }: Asked,
  more: { done?: unknown; preview?: LadderPreview | null } = {},
): ReactElement {
  const maySave = actor.kind === 'account' && actor.staff !== null && actor.staff.role !== 'coordinator';
  return createElement(LadderSettingsPage, { form, maySave, done: more.done, preview: more.preview });
}
