import { type Actor, Database, Refusal } from '@app/database';
import {
  OpeningsToMatchQuery,
  PeopleToMatchQuery,
  WhatIfOpening,
  WhatIfPerson,
  whyNobody,
  whyNothing,
} from '@app/matches';
import { OpeningDetailQuery } from '@app/openings';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { openingChanges } from './opening-change-reading';
import { personChanges } from './person-change-reading';
import { type Audience, shownOpeningGain, shownTotal } from './shown-gain';
import {
  OpeningWhatIfBody,
  OpeningWhatIfResponse,
  PersonWhatIfBody,
  PersonWhatIfResponse,
} from './what-if.dto';

/** So many of the changes that bring most. */
const TOLD = 10;

@Controller('api/v1')
export class OpeningWhatIfController {
  constructor(
    private readonly database: Database,
    private readonly detail: OpeningDetailQuery,
    private readonly openings: OpeningsToMatchQuery,
    private readonly whatIf: WhatIfOpening,
  ) {}

  /** How many more could come if the opening were changed, or which changes would bring most. */
  @May('ask what would bring more people')
  @Post('openings/:id/what-if')
  @HttpCode(200)
  async ask(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { changes }: OpeningWhatIfBody,
    @Ask() { actor, now }: Asked,
  ): Promise<OpeningWhatIfResponse> {
    return this.database.withActor(actor, async (tx) => {
      const detail = await this.detail.run(tx, id);
      const found = await this.openings.one(tx, id);
      if (!detail || !found) throw new Refusal('opening-unknown');
      const audience = audienceOf(actor, detail.group.id);
      const opening = { ...found.opening, published: true, publishFrom: null };
      const sessions = new Map(detail.sessions.map((session) => [session.id, session.number]));
      const proposed = changes ? { changes: openingChanges(changes, sessions) } : { limit: TOLD };
      const { total, gains } = await this.whatIf.run(tx, opening, proposed, now);
      return {
        total: shownTotal(total, audience),
        asIfPublic: !found.opening.published,
        why: whyNobody(opening, total, now),
        gains: gains.map((gain, at) =>
          shownOpeningGain(gain, changes && [changes[at]!], detail.sessions, audience),
        ),
      };
    });
  }
}

@Controller('api/v1/me')
export class PersonWhatIfController {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleToMatchQuery,
    private readonly whatIf: WhatIfPerson,
  ) {}

  /** How many more openings would fit if I changed my card, or which changes would bring most. */
  @May('see what fits me')
  @Post('what-if')
  @HttpCode(200)
  async ask(
    @Body(checkBody()) { changes }: PersonWhatIfBody,
    @Ask() { actor, now }: Asked,
  ): Promise<PersonWhatIfResponse> {
    const personId = actor.kind === 'account' ? actor.personId : null;
    return this.database.withActor(actor, async (tx) => {
      const found = personId && (await this.people.one(tx, personId));
      if (!found) throw new Refusal('card-not-complete');
      const proposed = changes ? { changes: personChanges(changes) } : { limit: TOLD };
      const { total, open, gains } = await this.whatIf.run(tx, found.person, proposed, now);
      return {
        total,
        why: whyNothing(found.person, total, open),
        gains: gains.map(({ changes, total, more }) => ({
          changes: changes.map((each) => ({ ...each })),
          total,
          more,
        })) as PersonWhatIfResponse['gains'],
      };
    });
  }
}

/** @throws Refusal `not-your-group` */
function audienceOf(actor: Actor, groupId: string): Audience {
  if (actor.kind === 'account' && actor.staff) return 'coordinator';
  if (actor.kind === 'account' && actor.groupIds.includes(groupId)) return 'group';
  throw new Refusal('not-your-group');
}
