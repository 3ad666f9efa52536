import { Refusal, type Tx } from '@app/database';
import {
  type Activity,
  type ContactFacts,
  contactFactsOf,
  ExplainPairQuery,
  LIVE_STATES,
  MyActivitiesQuery,
  PeopleToMatchQuery,
  type PersonAtDesk,
  PersonAtDeskQuery,
} from '@app/matches';
import type { Explanation } from '@app/matching';
import { type OpeningDetail, OpeningDetailQuery } from '@app/openings';
import { hasNeedsWords } from '@app/people';
import { Injectable } from '@nestjs/common';
import { type FoundForMe, OpeningsForMe } from '../../resident/openings-for-me';

const SHOWN = 10;

export interface ProxyPerson {
  readonly person: PersonAtDesk;
  readonly activities: readonly Activity[];
  readonly fitting: FoundForMe | null;
  /** Whether the person told in words what would help. */
  readonly needsTold: boolean;
}

export interface ProxyInterest {
  readonly person: PersonAtDesk;
  readonly detail: OpeningDetail;
  readonly explanation: Explanation;
  readonly contact: ContactFacts;
}

/** Somebody for whom the centre acts: what is under way, what fits, and one opening for them. */
@Injectable()
export class LoadProxyPerson {
  constructor(
    private readonly people: PersonAtDeskQuery,
    private readonly activities: MyActivitiesQuery,
    private readonly toMatch: PeopleToMatchQuery,
    private readonly openings: OpeningsForMe,
    private readonly details: OpeningDetailQuery,
    private readonly explainPair: ExplainPairQuery,
  ) {}

  /** @throws Refusal `person-unknown` */
  async person(tx: Tx, personId: string, now: Date): Promise<ProxyPerson> {
    const person = await this.people.run(tx, personId);
    const activities = await this.activities.run(tx, personId);
    const found = await this.toMatch.one(tx, personId);
    const fitting = found && (await this.openings.run(tx, found, now, SHOWN));
    const needsTold = await hasNeedsWords(tx, personId);
    return { person, activities, fitting: fitting && withoutUnderWay(fitting, activities), needsTold };
  }

  /** @throws Refusal `person-unknown`, `opening-unknown`, `card-not-complete` */
  async interest(tx: Tx, personId: string, openingId: string, now: Date): Promise<ProxyInterest> {
    const person = await this.people.run(tx, personId);
    const detail = await this.details.run(tx, openingId);
    if (!detail?.opening.publishedAt || detail.opening.publishedAt > now)
      throw new Refusal('opening-unknown');
    const explanation = await this.explainPair.run(tx, personId, openingId, now);
    return { person, detail, explanation, contact: await contactFactsOf(tx, personId) };
  }
}

function withoutUnderWay(fitting: FoundForMe, activities: readonly Activity[]): FoundForMe {
  const live = activities.filter(({ state }) => LIVE_STATES.some((each) => each === state));
  const under = live.map(({ openingId }) => openingId);
  return { ...fitting, openings: fitting.openings.filter(({ id }) => !under.includes(id)) };
}
