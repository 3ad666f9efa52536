import { Database, Refusal } from '@app/database';
import { CorrectGroup, Group, RegisterGroup } from '@app/groups';
import { TownsQuery } from '@app/places';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { checkForm } from '../../frame/check-form';
import { forgetForm, keptForm } from '../../frame/kept-form';
import { May } from '../../frame/may';
import { seeOther, sendAgain } from '../frame/answers';
import { type FormState, NOTHING_TYPED } from '../frame/form-state';
import { renderPage } from '../frame/render-page';
import { GroupFormFields, groupOf, groupValues } from './group.form';
import { GroupFormPage } from './group-form.page';
import { groupIdOf, LoadOurGroup } from './our-group';
import { OurGroupPage } from './our-group.page';

type Typed = Record<string, unknown>;

@Controller()
export class GroupPages {
  constructor(
    private readonly database: Database,
    private readonly towns: TownsQuery,
    private readonly registerGroup: RegisterGroup,
    private readonly correctGroup: CorrectGroup,
    private readonly ourGroup: LoadOurGroup,
  ) {}

  @Get('groups/new')
  @May('register a group')
  async begin(@Req() request: Request, @Ask() asked: Asked): Promise<string> {
    const kept = keptForm(request, '/groups/new', asked.now.getTime());
    const form = kept ? { values: kept, problems: [] } : NOTHING_TYPED;
    return renderPage(await this.form('register', form, asked, kept !== null), asked);
  }

  @Post('groups/new')
  @May('register a group')
  async register(@Body() body: Typed, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const read = readGroup(body);
    if ('problems' in read)
      return sendAgain(response, await this.form('register', { values: body, ...read }, asked), asked);
    const id = await this.registerGroup.run(read.group, asked.actor, asked.now);
    forgetForm(response.req as Request);
    seeOther(response, `/group/files?group=${id}&done=registered`);
  }

  @Get('group')
  @May('see my group')
  async ours(@Query() query: Typed, @Ask() asked: Asked): Promise<string> {
    const { actor, now } = asked;
    const ours = await this.database.withActor(actor, (tx) => this.ourGroup.run(tx, actor, query.group, now));
    return renderPage(createElement(OurGroupPage, { ours, done: query.done }), asked);
  }

  @Get('group/edit')
  @May('see my group')
  async edit(@Query() query: Typed, @Req() request: Request, @Ask() asked: Asked): Promise<string> {
    const id = groupIdOf(asked.actor, query.group);
    const kept = keptForm(request, '/group/edit', asked.now.getTime());
    if (kept?.group === id)
      return renderPage(await this.form('correct', { values: kept, problems: [] }, asked, true), asked);
    const group = await this.database.withActor(asked.actor, (tx) => tx.manager.findOneBy(Group, { id }));
    if (!group) throw new Refusal('not-your-group');
    return renderPage(
      await this.form('correct', { values: { ...groupValues(group), group: id }, problems: [] }, asked),
      asked,
    );
  }

  @Post('group/edit')
  @May('see my group')
  async correct(@Body() body: Typed, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    const read = readGroup(body);
    if ('problems' in read)
      return sendAgain(response, await this.form('correct', { values: body, ...read }, asked), asked);
    const id = groupIdOf(asked.actor, body.group);
    await this.correctGroup.run(id, read.group, asked.actor, asked.now);
    forgetForm(response.req as Request);
    seeOther(response, `/group?group=${id}&done=corrected`);
  }

  private async form(
    purpose: 'register' | 'correct',
    form: FormState,
    { actor }: Asked,
    isKept = false,
  ): Promise<ReactElement> {
    const towns = await this.database.withActor(actor, (tx) => this.towns.run(tx));
    return createElement(GroupFormPage, { form, towns, purpose, isKept });
  }
}

function readGroup(body: Typed): ReturnType<typeof groupOf> {
  const { form, problems } = checkForm(GroupFormFields, body);
  const read = groupOf(form);
  const more = 'problems' in read ? read.problems : [];
  const all = [...problems, ...more.filter(({ field }) => !problems.some((known) => known.field === field))];
  return all.length > 0 ? { problems: all } : read;
}
