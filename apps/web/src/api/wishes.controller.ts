import { Refusal } from '@app/database';
import { ChangeWishes, MyWishes } from '@app/notifications';
import { Body, Controller, Get, HttpCode, Patch } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { WishesBody, WishesResponse } from './wishes.dto';

@Controller('api/v1/me/notifications')
@May('choose what I am told')
export class WishesController {
  constructor(
    private readonly myWishes: MyWishes,
    private readonly changeWishes: ChangeWishes,
  ) {}

  /** What I wish to be told, over which channel, and when. */
  @Get()
  async read(@Ask() { actor, now }: Asked): Promise<WishesResponse> {
    const { wishes, kinds, reachable, asking } = await this.myWishes.run(actor, now);
    const { channels, quiet, digest } = wishes;
    return {
      ...{ kinds: [...kinds], reachable: [...reachable], channels: channels as WishesResponse['channels'] },
      ...{ quiet, digest, asking },
    };
  }

  /** Changes it, also for messages that wait already. */
  @Patch()
  @HttpCode(204)
  async change(@Body(checkBody()) body: WishesBody, @Ask() { actor, now }: Asked): Promise<void> {
    if (body.asking && (actor.kind !== 'account' || !actor.personId)) throw new Refusal('not-allowed');
    await this.changeWishes.run(withoutGaps(body), actor, now);
  }
}

function withoutGaps({ channels, ...others }: WishesBody): WishesBody {
  const said = Object.entries(channels ?? {}).filter(([, channel]) => channel !== undefined);
  return { ...others, channels: Object.fromEntries(said) };
}
