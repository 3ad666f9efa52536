import type { Tx } from '@app/database';
import { openingsForPerson } from '@app/engine';
import { type RankedOpening, type Reason, rankOpenings } from '@app/matching';
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

  /** SQL ranks every opening; the reference gives the few that are shown their reasons. */
  async run(tx: Tx, { person }: PersonToMatch, limit: number, now: Date): Promise<Recommendations> {
    const { total, candidates } = await openingsForPerson(tx, person, now, limit);
    const shown = await this.openings.some(
      tx,
      candidates.map(({ openingId }) => openingId),
    );
    const open = shown.map(({ opening }) => opening);
    const reasons = new Map<number, readonly Reason[]>(
      rankOpenings(person, open, now).candidates.map((each) => [each.opening, each.reasons]),
    );
    return {
      total,
      candidates: candidates.map((each) => ({ ...each, reasons: reasons.get(each.opening) ?? [] })),
    };
  }
}
