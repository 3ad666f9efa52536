import type { Tx } from '@app/database';
import type { Exposure, OpeningParts, Person } from '@app/matching';
import { personTerms } from '../person-terms';
import { codesOf } from './codes.query';
import { openingsStatement } from './openings-statement';

export interface FoundOpening {
  /** The opening's number, by which ties are broken, and id. */
  readonly opening: number;
  readonly openingId: string;
  readonly score: number;
  readonly parts: OpeningParts;
}

export interface FoundOpenings {
  /** All for which the person is eligible. */
  readonly total: number;
  readonly candidates: readonly FoundOpening[];
}

type Row = {
  readonly number: number;
  readonly openingId: string;
  readonly score: number;
  readonly total: number;
} & OpeningParts;

/**
 * The exact best openings for a person among all that are open, in one statement: what `rankOpenings` says, without
 * reasons. Fields are of one family as the vocabulary has it.
 */
export async function openingsForPerson(
  tx: Pick<Tx, 'manager'>,
  person: Person,
  now: Date,
  limit = Infinity,
  exposure: Exposure = new Map(),
): Promise<FoundOpenings> {
  const { text, values } = openingsStatement(personTerms(person, now), await codesOf(tx), limit, exposure);
  const rows: Row[] = await tx.manager.query(text, [...values]);
  const candidates = rows.map(({ number, openingId, score, skills, field, distance, time, need }) => ({
    opening: number,
    openingId,
    score,
    parts: { skills, field, distance, time, need },
  }));
  return { total: rows[0]?.total ?? 0, candidates };
}
