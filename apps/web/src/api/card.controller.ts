import type { Actor } from '@app/database';
import { weekFrom } from '@app/matching';
import { ChangeCard, ReadMyNeeds, StartCard } from '@app/people';
import { Body, Controller, Get, Header, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { CardBody, NeedsResponse } from './me.dto';
import { IdResponse } from './openings.dto';

@Controller('api/v1/me/card')
export class CardController {
  constructor(
    private readonly startCard: StartCard,
    private readonly changeCard: ChangeCard,
    private readonly readMyNeeds: ReadMyNeeds,
  ) {}

  /** Fills in the whole registration card; from then on the resident takes part in matching. */
  @May('fill in my card')
  @Put()
  async fillIn(@Body(checkBody()) body: CardBody, @Ask() { actor, now }: Asked): Promise<IdResponse> {
    const { name, kana, birthDate, townId, residency, phone = null, free, ...card } = body;
    const who = { name, kana, birthDate, townId, residency, phone };
    const id = await this.startCard.run(who, actor as Extract<Actor, { kind: 'account' }>, now);
    await this.changeCard.run({ ...card, week: weekFrom(free) }, true, actor, now);
    return { id };
  }

  /** What I told would help me, in my own words. */
  @May('fill in my card')
  @Get('needs')
  @Header('Cache-Control', 'no-store')
  async needs(@Ask() { actor }: Asked): Promise<NeedsResponse> {
    return { words: await this.readMyNeeds.run(actor) };
  }
}
