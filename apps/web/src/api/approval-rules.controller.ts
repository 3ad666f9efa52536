import { randomUUID } from 'node:crypto';
import { Database } from '@app/database';
import {
  DraftRule,
  RulePreviewQuery,
  RulesQuery,
  SwitchRuleOff,
  SwitchRuleOn,
  todayFacts,
  versionOfRule,
} from '@app/matches';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody, InvalidBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import {
  DraftedResponse,
  PreviewParams,
  PreviewResponse,
  RuleBody,
  RuleResponse,
  VersionBody,
} from './approval-rules.dto';
import { caseResponse, ruleResponse } from './rule-response';

const MOST_CASES = 200;

@Controller('api/v1/approval-rules')
export class ApprovalRulesController {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesQuery,
    private readonly preview: RulePreviewQuery,
    private readonly draftRule: DraftRule,
    private readonly switchRuleOn: SwitchRuleOn,
    private readonly switchRuleOff: SwitchRuleOff,
  ) {}

  /** Every rule with its versions; those that are on first. */
  @May('see the approval rules')
  @Get()
  async all(@Ask() { actor }: Asked): Promise<RuleResponse[]> {
    const rules = await this.database.withActor(actor, (tx) => this.rules.all(tx));
    return rules.map(ruleResponse);
  }

  /** Begins a rule as a draft: it decides nothing before it is switched on. */
  @May('draft an approval rule')
  @Post()
  async begin(@Body(checkBody()) body: RuleBody, @Ask() asked: Asked): Promise<DraftedResponse> {
    return this.draft(randomUUID(), body, asked);
  }

  /** Writes the next version; the one that is on stays on. */
  @May('draft an approval rule')
  @Put(':id')
  async rewrite(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) body: RuleBody,
    @Ask() asked: Asked,
  ): Promise<DraftedResponse> {
    await this.database.withActor(asked.actor, (tx) => this.rules.one(tx, id));
    return this.draft(id, body, asked);
  }

  /** What a version alone would have decided of the matches of the last 90 days. */
  @May('see the approval rules')
  @Get(':id/preview')
  async lookBack(
    @Param('id', ParseUUIDPipe) ruleId: string,
    @Query(checkBody()) params: PreviewParams,
    @Ask() { actor, now }: Asked,
  ): Promise<PreviewResponse> {
    return this.database.withActor(actor, async (tx) => {
      const version = versionOfRule(await this.rules.one(tx, ruleId), params.version ?? null);
      const { cases, ...counts } = await this.preview.run(tx, { ruleId, ...version }, now);
      const shown = cases.slice(0, MOST_CASES).map(caseResponse);
      return { ...counts, todayFacts: todayFacts(version.conditions), cases: shown };
    });
  }

  /** From now on this version decides. */
  @May('switch an approval rule')
  @Put(':id/activation')
  @HttpCode(204)
  async switchOn(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { version }: VersionBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.switchRuleOn.run(id, version, actor, now);
  }

  /** The rule decides nothing more. */
  @May('switch an approval rule')
  @Delete(':id/activation')
  @HttpCode(204)
  async switchOff(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.switchRuleOff.run(id, actor, now);
  }

  private async draft(id: string, body: RuleBody, { actor, now }: Asked): Promise<DraftedResponse> {
    const drafted = await this.draftRule.run(id, body, actor, now);
    if ('version' in drafted) return { id, version: drafted.version };
    throw new InvalidBody(
      drafted.problems.map(({ field, code }) => ({ pointer: `/${field.replaceAll('.', '/')}`, code })),
    );
  }
}
