import { DeviceQuery, EndDevice, PasskeysQuery } from '@app/access';
import { Database, Refusal } from '@app/database';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { BeginSession } from '../../frame/begin-session';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { renderPage } from '../frame/render-page';
import { DevicesPage, DONE } from './devices.page';

@Controller('me/devices')
@May('manage my devices')
export class DevicesPages {
  constructor(
    private readonly database: Database,
    private readonly devices: DeviceQuery,
    private readonly passkeys: PasskeysQuery,
    private readonly ends: EndDevice,
    private readonly sessions: BeginSession,
  ) {}

  @Get()
  async all(@Query('done') done: unknown, @Ask() asked: Asked): Promise<string> {
    const { actor, now } = asked;
    if (actor.kind !== 'account') throw new Refusal('sign-in-needed');
    const { accountId } = actor;
    const [devices, passkeys] = await this.database.withActor(actor, async (tx) => [
      await this.devices.ofAccount(tx, accountId, now),
      await this.passkeys.listed(tx, accountId),
    ]);
    const said = DONE.find((known) => known === done) ?? null;
    return renderPage(createElement(DevicesPage, { devices, passkeys, done: said }), asked);
  }

  @Post('end')
  async endAll(
    @Ask() { actor, now }: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.ends.all(actor, now);
    await this.sessions.end(request);
    seeOther(response, '/');
  }

  @Post(':id/end')
  async end(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.ends.run(id, actor, now);
    seeOther(response, '/me/devices?done=ended');
  }
}
