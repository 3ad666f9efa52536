import { Database, Refusal } from '@app/database';
import {
  LogListShown,
  OpeningsForResidentQuery,
  OpenOpenings,
  PeopleToMatchQuery,
  whyNothing,
} from '@app/matches';
import { Controller, Get } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { May } from '../frame/may';
import { RecommendationsResponse } from './matches.dto';

const SHOWN = 20;

@Controller('api/v1/me/recommendations')
export class RecommendationsController {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleToMatchQuery,
    private readonly list: OpeningsForResidentQuery,
    private readonly open: OpenOpenings,
    private readonly logListShown: LogListShown,
  ) {}

  /** The openings that fit me best, with score parts and reasons; those shown much in the week before a little lower. */
  @May('see what fits me')
  @Get()
  async forMe(@Ask() { actor, now }: Asked): Promise<RecommendationsResponse> {
    const personId = actor.kind === 'account' ? actor.personId : null;
    return this.database.withActor(actor, async (tx) => {
      const found = personId && (await this.people.one(tx, personId));
      if (!found) throw new Refusal('card-not-complete');
      const { total, candidates } = await this.list.run(tx, found, SHOWN, now);
      const shown = candidates.map(({ openingId }) => openingId);
      tx.afterCommit(() => this.logListShown.run(found.id, shown, now));
      const open = total > 0 ? total : (await this.open.run(tx, now)).length;
      const why = whyNothing(found.person, total, open);
      return { total, why, candidates: candidates.map((each) => ({ ...each, reasons: [...each.reasons] })) };
    });
  }
}
