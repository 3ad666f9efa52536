import { EndDevicesOf } from '@app/access';
import { Controller, Delete, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';

@Controller('api/v1/admin/accounts/:id/devices')
@May('sign somebody out')
export class AccountDevicesController {
  constructor(private readonly ends: EndDevicesOf) {}

  /** Signs an account out on every device, of staff or of anybody else. */
  @Delete()
  @HttpCode(204)
  async end(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.ends.run(id, actor, now);
  }
}
