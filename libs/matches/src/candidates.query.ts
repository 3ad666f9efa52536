import type { Tx } from '@app/database';
import { countPeople, peopleForOpening } from '@app/engine';
import { type RankedPerson, type Reason, rankPeople } from '@app/matching';
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

  /** SQL ranks everybody; the reference gives the few who are shown their reasons. */
  async run(tx: Tx, { opening }: OpeningToMatch, limit: number, now: Date): Promise<Candidates> {
    const candidates = await peopleForOpening(tx, opening, now, limit);
    const total = candidates.length < limit ? candidates.length : await countPeople(tx, opening, now);
    const shown = await this.people.some(
      tx,
      candidates.map(({ personId }) => personId),
    );
    const everyone = shown.map(({ person }) => person);
    const reasons = new Map<number, readonly Reason[]>(
      rankPeople(opening, everyone, now).candidates.map((each) => [each.person, each.reasons]),
    );
    return {
      total,
      candidates: candidates.map((each) => ({ ...each, reasons: reasons.get(each.person) ?? [] })),
    };
  }

  /** The reference over people who are already loaded. */
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
