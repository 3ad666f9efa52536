import { Database } from '@app/database';
import { RulePreviewQuery, RulesQuery, SwitchRuleOff, SwitchRuleOn, versionOfRule } from '@app/matches';
import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { SwitchOffPage, SwitchOnPage } from './switch.page';
import { versionIn } from './version-in';

type Fields = Record<string, unknown>;

/** Each switch asks once more before it turns. */
@Controller('desk/rules/:id')
@May('switch an approval rule')
export class RuleSwitchPages {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesQuery,
    private readonly preview: RulePreviewQuery,
    private readonly switchRuleOn: SwitchRuleOn,
    private readonly switchRuleOff: SwitchRuleOff,
  ) {}

  @Get('on')
  async askOn(
    @Param('id', IdPipe) ruleId: string,
    @Query() query: Fields,
    @Ask() asked: Asked,
  ): Promise<string> {
    const page = await this.database.withActor(asked.actor, async (tx) => {
      const rule = await this.rules.one(tx, ruleId);
      const version = versionOfRule(rule, versionIn(query));
      const preview = await this.preview.run(tx, { ruleId, ...version }, asked.now);
      return createElement(SwitchOnPage, { rule, version, preview });
    });
    return renderPage(page, asked);
  }

  @Post('on')
  async on(
    @Param('id', IdPipe) ruleId: string,
    @Query() query: Fields,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const rule = await this.database.withActor(actor, (tx) => this.rules.one(tx, ruleId));
    await this.switchRuleOn.run(ruleId, versionOfRule(rule, versionIn(query)).version, actor, now);
    seeOther(response, `/desk/rules/${ruleId}?done=on`);
  }

  @Get('off')
  async askOff(@Param('id', IdPipe) ruleId: string, @Ask() asked: Asked): Promise<string> {
    const rule = await this.database.withActor(asked.actor, (tx) => this.rules.one(tx, ruleId));
    return renderPage(createElement(SwitchOffPage, { rule }), asked);
  }

  @Post('off')
  async off(
    @Param('id', IdPipe) ruleId: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.switchRuleOff.run(ruleId, actor, now);
    seeOther(response, `/desk/rules/${ruleId}?done=off`);
  }
}
