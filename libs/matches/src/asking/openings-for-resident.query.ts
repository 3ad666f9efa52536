import type { Tx } from '@app/database';
import { openingsForPerson } from '@app/engine';
import { type Reason, rankOpenings } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { OpeningsToMatchQuery, type OpeningToMatch } from '../openings-to-match.query';
import type { PersonToMatch } from '../people-to-match.query';
import type { Recommendations } from '../recommendations.query';
import { exposuresAt } from './exposures.query';

export interface ResidentsList extends Recommendations {
  /** Those of the list, as they were judged. */
  readonly openings: readonly OpeningToMatch[];
}

/**
 * A resident's list: the exact best openings of all that are open, those shown much in the week before a little lower.
 * The statement orders every opening by its weighed score before it cuts, so no opening is missed by the weighing.
 */
@Injectable()
export class OpeningsForResidentQuery {
  constructor(private readonly openings: OpeningsToMatchQuery) {}

  async run(tx: Tx, { person }: PersonToMatch, limit: number, now: Date): Promise<ResidentsList> {
    const exposures = await exposuresAt(tx, now);
    const { total, candidates } = await openingsForPerson(tx, person, now, limit, exposures);
    const shown = await this.openings.some(
      tx,
      candidates.map(({ openingId }) => openingId),
    );
    const open = shown.map(({ opening }) => opening);
    const reasons = new Map<number, readonly Reason[]>(
      rankOpenings(person, open, now).candidates.map((each) => [each.opening, each.reasons]),
    );
    return {
      ...{ total, openings: shown },
      candidates: candidates.map((each) => ({ ...each, reasons: reasons.get(each.opening) ?? [] })),
    };
  }
}
