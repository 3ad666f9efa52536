import { randomUUID } from 'node:crypto';
import { Database } from '@app/database';
import { DraftRule, RulesQuery, versionOfRule } from '@app/matches';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import type { Problem } from '../../../frame/check-form';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { changedForm } from './change-form';
import { draftOf, EMPTY_FORM, formOf, formProblem, type RuleForm, readForm } from './rule.form';
import { RuleFormPage } from './rule-form.page';

type Fields = Record<string, unknown>;

interface Place {
  readonly ruleId: string;
  readonly action: string;
  readonly back: string;
  readonly version: number;
}

/** Writing a rule, and writing its next version: each press of a button brings the form back with what was typed. */
@Controller('desk/rules')
@May('draft an approval rule')
export class RuleWritingPages {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesQuery,
    private readonly draftRule: DraftRule,
  ) {}

  @Get('new')
  begin(@Ask() asked: Asked): string {
    return renderPage(pageOf(newPlace(randomUUID()), EMPTY_FORM), asked);
  }

  /** The rule's id stands in the form's address: sent twice, it writes one rule. */
  @Post('new')
  async write(
    @Query() query: Fields,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const ruleId = isUUID(query.rule) ? String(query.rule).toLowerCase() : randomUUID();
    await this.answer(newPlace(ruleId), body, asked, response);
  }

  @Get(':id/edit')
  async edit(@Param('id', IdPipe) ruleId: string, @Ask() asked: Asked): Promise<string> {
    const latest = await this.latest(ruleId, asked);
    return renderPage(pageOf(editPlace(ruleId, latest.version), formOf(latest)), asked);
  }

  @Post(':id/edit')
  async rewrite(
    @Param('id', IdPipe) ruleId: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { version } = await this.latest(ruleId, asked);
    await this.answer(editPlace(ruleId, version), body, asked, response);
  }

  private async answer(place: Place, body: Fields, asked: Asked, response: Response): Promise<void> {
    const form = readForm(body);
    const changed = changedForm(form, body.do);
    if (changed?.problems.length === 0)
      return void response
        .status(200)
        .type('html')
        .send(renderPage(pageOf(place, changed.form), asked));
    if (changed) return sendAgain(response, pageOf(place, changed.form, changed.problems), asked);
    const drafted = await this.draftRule.run(place.ruleId, draftOf(form), asked.actor, asked.now);
    if ('version' in drafted) return seeOther(response, `/desk/rules/${place.ruleId}?done=saved`);
    sendAgain(response, pageOf(place, form, drafted.problems.map(formProblem)), asked);
  }

  private async latest(ruleId: string, { actor }: Asked) {
    return versionOfRule(await this.database.withActor(actor, (tx) => this.rules.one(tx, ruleId)), null);
  }
}

function newPlace(ruleId: string): Place {
  return { ruleId, action: `/desk/rules/new?rule=${ruleId}`, back: '/desk/rules', version: 1 };
}

function editPlace(ruleId: string, latest: number): Place {
  const rule = `/desk/rules/${ruleId}`;
  return { ruleId, action: `${rule}/edit`, back: rule, version: latest + 1 };
}

function pageOf(
  { action, back, version }: Place,
  form: RuleForm,
  problems: readonly Problem[] = [],
): ReactElement {
  return createElement(RuleFormPage, { action, back, version, form, problems });
}
