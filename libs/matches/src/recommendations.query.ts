import type { Tx } from '@app/database';
import { type RankedOpening, rankOpenings } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { OpeningsToMatchQuery } from './openings-to-match.query';
import type { PersonToMatch } from './people-to-match.query';

export interface Recommendations {
  readonly total: number;
  readonly candidates: readonly (RankedOpening & { readonly openingId: string })[];
}

/** The exact best openings for a resident among all that are open. */
@Injectable()
export class RecommendationsQuery {
  constructor(private readonly openings: OpeningsToMatchQuery) {}

  async run(tx: Tx, { person }: PersonToMatch, limit: number, now: Date): Promise<Recommendations> {
    const openings = await this.openings.open(tx, now);
    const ids = new Map(openings.map(({ id, opening }) => [opening.number, id]));
    const open = openings.map(({ opening }) => opening);
    const { total, candidates } = rankOpenings(person, open, now, limit);
    return {
      total,
      candidates: candidates.map((each) => ({ ...each, openingId: ids.get(each.opening) as string })),
    };
  }
}
