import { Config } from '@app/config';
import { Refusal } from '@app/database';
import { translator } from '@app/language';
import {
  EndPush,
  eventsIn,
  type HandledEvent,
  isSignedByLine,
  LineMessages,
  MakeLineCode,
  ReceiveLineEvents,
  SubscribePush,
  UnlinkLine,
} from '@app/notifications';
import { Body, Controller, Delete, Headers, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { EndPushBody, LineCodeResponse, LineReceiptResponse, PushSubscriptionBody } from './channels.dto';

/** LINE and push of whoever is signed in. */
@May('choose my channels')
@Controller('api/v1/me')
export class MyChannelsController {
  constructor(
    private readonly makeLineCode: MakeLineCode,
    private readonly unlinkLine: UnlinkLine,
    private readonly subscribePush: SubscribePush,
    private readonly endPush: EndPush,
  ) {}

  /** A code that links the account to whoever sends it to the bot, once, within ten minutes. */
  @Post('line-codes')
  async code(@Ask() { actor, now }: Asked): Promise<LineCodeResponse> {
    return this.makeLineCode.run(actor, now);
  }

  @Delete('line-link')
  @HttpCode(204)
  async unlink(@Ask() { actor, now }: Asked): Promise<void> {
    await this.unlinkLine.run(actor, now);
  }

  /** This browser takes push messages from now on. */
  @Post('push-subscriptions')
  @HttpCode(204)
  async subscribe(
    @Body(checkBody()) body: PushSubscriptionBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.subscribePush.run(body, actor, now);
  }

  @Delete('push-subscriptions')
  @HttpCode(204)
  async end(@Body(checkBody()) { endpoint }: EndPushBody, @Ask() { actor, now }: Asked): Promise<void> {
    await this.endPush.run(endpoint, actor, now);
  }
}

/** What LINE tells us. */
@May('receive what LINE sends')
@Controller('api/v1/line')
export class LineWebhookController {
  constructor(
    private readonly config: Config,
    private readonly receive: ReceiveLineEvents,
    private readonly messages: LineMessages,
  ) {}

  /** The body is taken as LINE signed it, byte by byte; what is not signed is not even read. */
  @Post('webhook')
  @HttpCode(200)
  async webhook(
    @Req() { body }: Request,
    @Headers('x-line-signature') signature: string | undefined,
    @Ask() { now }: Asked,
  ): Promise<LineReceiptResponse> {
    const { line } = this.config;
    if (!line) throw new Refusal('line-not-set-up');
    if (!Buffer.isBuffer(body) || !isSignedByLine(body, signature, line.secret))
      throw new Refusal('signature-not-valid');
    const handled = await this.receive.run(eventsIn(body), now);
    for (const each of handled) this.answer(each);
    return { handled: handled.filter(({ outcome }) => outcome !== null).length };
  }

  /** A word in the chat, if it gets through: nothing depends on it, and LINE waits for our answer. */
  private answer({ event: { replyToken }, outcome }: HandledEvent): void {
    if (!replyToken || (outcome !== 'linked' && outcome !== 'not-linked')) return;
    void this.messages.reply(replyToken, translator('ja')(`channels.line.${outcome}`));
  }
}
