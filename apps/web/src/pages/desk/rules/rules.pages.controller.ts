import { Database } from '@app/database';
import { RulePreviewQuery, RulesQuery, versionOfRule } from '@app/matches';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { PreviewPage } from './preview.page';
import { RulePage } from './rule.page';
import { RulesPage } from './rules.page';
import { versionIn } from './version-in';

type Fields = Record<string, unknown>;

@Controller('desk/rules')
@May('see the approval rules')
export class RulesPages {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesQuery,
    private readonly preview: RulePreviewQuery,
  ) {}

  @Get()
  async all(@Ask() asked: Asked): Promise<string> {
    const rules = await this.database.withActor(asked.actor, (tx) => this.rules.all(tx));
    return renderPage(createElement(RulesPage, { rules }), asked);
  }

  @Get(':id')
  async one(@Param('id', IdPipe) id: string, @Query() query: Fields, @Ask() asked: Asked): Promise<string> {
    const rule = await this.database.withActor(asked.actor, (tx) => this.rules.one(tx, id));
    return renderPage(createElement(RulePage, { rule, done: query.done }), asked);
  }

  @Get(':id/preview')
  async lookBack(
    @Param('id', IdPipe) ruleId: string,
    @Query() query: Fields,
    @Ask() asked: Asked,
  ): Promise<string> {
    const page = await this.database.withActor(asked.actor, async (tx) => {
      const rule = await this.rules.one(tx, ruleId);
      const version = versionOfRule(rule, versionIn(query));
      const preview = await this.preview.run(tx, { ruleId, ...version }, asked.now);
      return createElement(PreviewPage, { rule, version, preview });
    });
    return renderPage(page, asked);
  }
}
