import { EndRole, StaffQuery } from '@app/access';
import { Database, Refusal } from '@app/database';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { EndRolePage } from './confirm.page';

@Controller('admin/staff/:id/end')
@May('appoint staff')
export class EndRolePages {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffQuery,
    private readonly endRole: EndRole,
  ) {}

  @Get()
  async ask(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    const member = await this.database.withActor(asked.actor, (tx) => this.staff.one(tx, id));
    if (!member) throw new Refusal('staff-unknown');
    return renderPage(createElement(EndRolePage, member), asked);
  }

  @Post()
  async end(@Param('id', IdPipe) id: string, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    await this.endRole.run(id, asked.actor, asked.now);
    seeOther(response, '/admin/staff?done=ended');
  }
}
