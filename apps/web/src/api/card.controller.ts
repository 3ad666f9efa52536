import type { Actor } from '@app/database';
import { weekFrom } from '@app/matching';
import { ChangeCard, StartCard } from '@app/people';
import { Body, Controller, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { CardBody } from './me.dto';
import { IdResponse } from './openings.dto';

@Controller('api/v1/me/card')
export class CardController {
  constructor(
    private readonly startCard: StartCard,
    private readonly changeCard: ChangeCard,
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
}
