import { type Actor, Database, Refusal } from '@app/database';
import { LogListShown, MyActivitiesQuery, OpeningsForResidentQuery, PeopleToMatchQuery } from '@app/matches';
import { Controller, Get } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { May } from '../frame/may';
import { ActivityResponse, RecommendationsResponse } from './matches.dto';
import { MeResponse } from './me.dto';

const SHOWN = 20;

@Controller('api/v1/me')
export class MeController {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleToMatchQuery,
    private readonly recommendations: OpeningsForResidentQuery,
    private readonly activities: MyActivitiesQuery,
    private readonly logListShown: LogListShown,
  ) {}

  /** Who I am here. */
  @May('see my start page')
  @Get()
  me(@Ask() { actor }: Asked): MeResponse {
    const { accountId, personId, groupIds, staff } = actor as Extract<Actor, { kind: 'account' }>;
    return { accountId, personId, groupIds: [...groupIds], staffRole: staff?.role ?? null };
  }

  /** The openings that fit me best, with score parts and reasons. */
  @May('see what fits me')
  @Get('recommendations')
  async forMe(@Ask() { actor, now }: Asked): Promise<RecommendationsResponse> {
    return this.database.withActor(actor, async (tx) => {
      const person = await this.people.one(tx, personOf(actor));
      if (!person) throw new Refusal('card-not-complete');
      const { total, candidates } = await this.recommendations.run(tx, person, SHOWN, now);
      const shown = candidates.map(({ openingId }) => openingId);
      tx.afterCommit(() => this.logListShown.run(person.id, shown, now));
      return { total, candidates: candidates.map((each) => ({ ...each, reasons: [...each.reasons] })) };
    });
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
