import { Config } from '@app/config';
import { Database, Refusal } from '@app/database';
import { ChannelStandingQuery, EndPush, MakeLineCode, UnlinkLine } from '@app/notifications';
import { Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createElement } from 'react';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { renderPage } from '../frame/render-page';
import { MyChannelsPage, type MyChannelsProps } from './my-channels.page';

/** LINE and push of whoever is signed in. */
@Controller('me/channels')
@May('choose my channels')
export class MyChannelsPages {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly standings: ChannelStandingQuery,
    private readonly makeLineCode: MakeLineCode,
    private readonly unlinkLine: UnlinkLine,
    private readonly endPush: EndPush,
  ) {}

  @Get()
  async mine(@Query('done') done: unknown, @Ask() asked: Asked): Promise<string> {
    return this.page(asked, null, done);
  }

  /** The code stands on this one answer and nowhere else. */
  @Post('line-code')
  @HttpCode(200)
  async code(@Ask() asked: Asked): Promise<string> {
    return this.page(asked, await this.makeLineCode.run(asked.actor, asked.now), null);
  }

  @Post('line-unlink')
  async unlink(@Ask() { actor, now }: Asked, @Res() response: Response): Promise<void> {
    await this.unlinkLine.run(actor, now);
    seeOther(response, '/me/channels?done=unlinked');
  }

  @Post('push-end')
  async end(@Ask() { actor, now }: Asked, @Res() response: Response): Promise<void> {
    await this.endPush.run(null, actor, now);
    seeOther(response, '/me/channels?done=ended');
  }

  private async page(asked: Asked, code: MyChannelsProps['code'], done: unknown): Promise<string> {
    const { actor } = asked;
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    const { line, push } = this.config;
    const standing = await this.database.withActor(actor, (tx) => this.standings.run(tx, actor.accountId));
    const settings = {
      ...{ hasLine: line !== null, addUrl: line?.addUrl ?? null },
      pushKey: push?.publicKey ?? null,
    };
    return renderPage(createElement(MyChannelsPage, { standing, code, done, ...settings }), asked);
  }
}
