import { Refusal, type Tx } from '@app/database';
import { type Explanation, explain } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { OpeningsToMatchQuery } from './openings-to-match.query';
import { PeopleToMatchQuery } from './people-to-match.query';

/** Everything the engine says about one resident and one opening. */
@Injectable()
export class ExplainPairQuery {
  constructor(
    private readonly people: PeopleToMatchQuery,
    private readonly openings: OpeningsToMatchQuery,
  ) {}

  /** @throws Refusal `card-not-complete`, `opening-unknown` */
  async run(tx: Tx, personId: string, openingId: string, now: Date): Promise<Explanation> {
    const person = await this.people.one(tx, personId);
    if (!person) throw new Refusal('card-not-complete');
    const opening = await this.openings.one(tx, openingId);
    if (!opening) throw new Refusal('opening-unknown');
    return explain(person.person, opening.opening, now);
  }
}
