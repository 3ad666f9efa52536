import { AppointStaff, EndRole, StaffQuery } from '@app/access';
import { Database } from '@app/database';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Ask, type Asked } from '../../frame/asked';
import { checkBody } from '../../frame/invalid-body';
import { May } from '../../frame/may';
import { AppointedResponse, AppointmentBody, StaffMemberResponse } from './staff.dto';

@Controller('api/v1/admin/staff')
export class StaffController {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffQuery,
    private readonly appointStaff: AppointStaff,
    private readonly endRole: EndRole,
  ) {}

  /** Everybody with a role of the centre. */
  @May('see the administration')
  @Get()
  async all(@Ask() { actor }: Asked): Promise<StaffMemberResponse[]> {
    return this.database.withActor(actor, (tx) => this.staff.run(tx));
  }

  /** Gives somebody a role, or another role or area than before; it holds at once. */
  @May('appoint staff')
  @Post()
  async appoint(
    @Body(checkBody()) { email, role, areaId, invite = false }: AppointmentBody,
    @Ask() { actor, now }: Asked,
  ): Promise<AppointedResponse> {
    return { accountId: await this.appointStaff.run({ email, role, areaId, invite }, actor, now) };
  }

  /** Takes a role away, at once and on every device; the last administrator's stays. */
  @May('appoint staff')
  @Delete(':id')
  @HttpCode(204)
  async end(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.endRole.run(id, actor, now);
  }
}
