import { type Actor, Database } from '@app/database';
import { InsuranceListQuery } from '@app/matches';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { May } from '../frame/may';
import { CompanionResponse } from './parties.dto';

@Controller('api/v1/sessions/:id/insurance-list')
export class PartiesController {
  constructor(
    private readonly database: Database,
    private readonly list: InsuranceListQuery,
  ) {}

  /** All who come to a session, with those whom they bring, as an event insurance asks for it. */
  @May('see who comes to a session')
  @Get()
  async all(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor }: Asked): Promise<CompanionResponse[]> {
    const { staff, groupIds } = actor as Extract<Actor, { kind: 'account' }>;
    return this.database.withActor(actor, (tx) => this.list.run(tx, id, staff ? null : groupIds));
  }
}
