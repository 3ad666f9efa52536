import type { Tx } from '@app/database';
import { type RankedPerson, rankPeople } from '@app/matching';
import { Injectable } from '@nestjs/common';
import type { OpeningToMatch } from './openings-to-match.query';
import { PeopleToMatchQuery, type PersonToMatch } from './people-to-match.query';

export interface Candidates {
  readonly total: number;
  readonly candidates: readonly (RankedPerson & { readonly personId: string })[];
}

/** The exact best residents for an opening among all who are eligible. */
@Injectable()
export class CandidatesQuery {
  constructor(private readonly people: PeopleToMatchQuery) {}

  async run(tx: Tx, opening: OpeningToMatch, limit: number, now: Date): Promise<Candidates> {
    return this.among(await this.people.near(tx, opening.opening), opening, limit, now);
  }

  /** The same over people who are already loaded. */
  among(people: readonly PersonToMatch[], { opening }: OpeningToMatch, limit: number, now: Date): Candidates {
    const ids = new Map(people.map(({ id, person }) => [person.number, id]));
    const everyone = people.map(({ person }) => person);
    const { total, candidates } = rankPeople(opening, everyone, now, limit);
    return {
      total,
      candidates: candidates.map((each) => ({ ...each, personId: ids.get(each.person) as string })),
    };
  }
}
