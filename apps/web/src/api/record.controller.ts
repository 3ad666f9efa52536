import { Database, Refusal } from '@app/database';
import { RecordOfPersonQuery } from '@app/matches';
import { Controller, Get } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { May } from '../frame/may';
import { RecordLineResponse } from './after.dto';

@Controller('api/v1/me/record')
export class RecordController {
  constructor(
    private readonly database: Database,
    private readonly records: RecordOfPersonQuery,
  ) {}

  /** What I have done, session by session, the latest first. */
  @May('see my record')
  @Get()
  async mine(@Ask() { actor, now }: Asked): Promise<RecordLineResponse[]> {
    if (actor.kind !== 'account' || !actor.personId) throw new Refusal('card-not-started');
    const { personId } = actor;
    return this.database.withActor(actor, (tx) => this.records.run(tx, personId, new Date(0), now));
  }
}
