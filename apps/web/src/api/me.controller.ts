import { type Actor, Database, Refusal } from '@app/database';
import { MyActivitiesQuery } from '@app/matches';
import { Controller, Get } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { May } from '../frame/may';
import { ActivityResponse } from './matches.dto';
import { MeResponse } from './me.dto';

@Controller('api/v1/me')
export class MeController {
  constructor(
    private readonly database: Database,
    private readonly activities: MyActivitiesQuery,
  ) {}

  /** Who I am here. */
  @May('see my start page')
  @Get()
  me(@Ask() { actor }: Asked): MeResponse {
    const { accountId, personId, groupIds, staff } = actor as Extract<Actor, { kind: 'account' }>;
    return { accountId, personId, groupIds: [...groupIds], staffRole: staff?.role ?? null };
  }

  /** My interests and activities, those under way first. */
  @May('see my activities')
  @Get('activities')
  async mine(@Ask() { actor }: Asked): Promise<ActivityResponse[]> {
    const mine = await this.database.withActor(actor, (tx) => this.activities.run(tx, personOf(actor)));
    return mine.map((each) => ({ ...each, sessions: [...each.sessions] }));
  }
}

function personOf(actor: Actor): string {
  if (actor.kind !== 'account' || !actor.personId) throw new Refusal('not-allowed');
  return actor.personId;
}
