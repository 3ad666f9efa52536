import { AppointStaff, type StaffMember, StaffQuery } from '@app/access';
import { Database, Refusal } from '@app/database';
import { type Area, AreasQuery } from '@app/matches';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { checkForm } from '../../../frame/check-form';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { ConfirmStaffPage } from './confirm.page';
import { MemberPage } from './member.page';
import { StaffForm } from './staff.form';
import { StaffPage } from './staff.page';

type Fields = Record<string, unknown>;

const DONE = ['saved', 'ended', 'signed-out'];

@Controller('admin/staff')
export class StaffPages {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffQuery,
    private readonly areas: AreasQuery,
    private readonly appointStaff: AppointStaff,
  ) {}

  @May('see the administration')
  @Get()
  async all(@Query() { done }: Fields, @Ask() asked: Asked): Promise<string> {
    const staff = await this.database.withActor(asked.actor, (tx) => this.staff.run(tx));
    const said = DONE.includes(String(done)) ? `admin.staff.done-${done}` : null;
    return renderPage(createElement(StaffPage, { staff, done: said }), asked);
  }

  @May('appoint staff')
  @Get('new')
  async fresh(@Ask() asked: Asked): Promise<string> {
    const { areas } = await this.load(null, asked);
    const form = { values: { staffInvite: 'yes' }, problems: [] };
    return renderPage(createElement(MemberPage, { form, areas, member: null }), asked);
  }

  @May('appoint staff')
  @Post('new')
  async add(@Body() body: Fields, @Ask() asked: Asked, @Res() response: Response): Promise<void> {
    await this.send(null, body, asked, response);
  }

  @May('appoint staff')
  @Get(':id')
  async one(@Param('id', IdPipe) id: string, @Ask() asked: Asked): Promise<string> {
    const { areas, member } = await this.load(id, asked);
    const values = { staffRole: member?.role, staffArea: member?.areaId ?? '' };
    return renderPage(createElement(MemberPage, { form: { values, problems: [] }, areas, member }), asked);
  }

  @May('appoint staff')
  @Post(':id')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() body: Fields,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.send(id, body, asked, response);
  }

  /** First says once more what is about to be done, then does it. */
  private async send(id: string | null, body: Fields, asked: Asked, response: Response): Promise<void> {
    const { areas, member } = await this.load(id, asked);
    const { form, problems } = checkForm(StaffForm, { ...body, ...(member && { email: member.email }) });
    if (problems.length > 0) {
      const page = createElement(MemberPage, { form: { values: body ?? {}, problems }, areas, member });
      return sendAgain(response, page, asked);
    }
    if (body.do !== 'save') return this.confirm(form, id, areas, asked, response);
    const { email, staffRole: role, staffArea, staffInvite } = form;
    const appointment = { email, role, areaId: staffArea || null, invite: staffInvite === 'yes' };
    await this.appointStaff.run(appointment, asked.actor, asked.now);
    return seeOther(response, '/admin/staff?done=saved');
  }

  private confirm(
    { email, staffRole, staffArea, staffInvite }: StaffForm,
    id: string | null,
    areas: readonly Area[],
    asked: Asked,
    response: Response,
  ): void {
    const page = createElement(ConfirmStaffPage, {
      ...{ path: `/admin/staff/${id ?? 'new'}`, email, role: staffRole, invite: staffInvite === 'yes' },
      areaNumber: areas.find((area) => area.id === staffArea)?.number ?? null,
      fields: { email, staffRole, staffArea, ...(staffInvite && { staffInvite }) },
    });
    response.status(200).type('html').send(renderPage(page, asked));
  }

  /** @throws Refusal `staff-unknown` */
  private async load(
    id: string | null,
    { actor }: Asked,
  ): Promise<{ areas: readonly Area[]; member: StaffMember | null }> {
    return this.database.withActor(actor, async (tx) => {
      const member = id === null ? null : await this.staff.one(tx, id);
      if (id !== null && !member) throw new Refusal('staff-unknown');
      return { areas: (await this.areas.run(tx)).areas, member };
    });
  }
}
