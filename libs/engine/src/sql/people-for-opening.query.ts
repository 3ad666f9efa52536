import type { Tx } from '@app/database';
import type { Opening, PersonParts } from '@app/matching';
import { openingTerms } from '../opening-terms';
import { codesOf } from './codes.query';
import { peopleStatement } from './people-statement';

export interface FoundPerson {
  /** The person's number, by which ties are broken, and id. */
  readonly person: number;
  readonly personId: string;
  readonly score: number;
  readonly parts: PersonParts;
}

export interface FoundPeople {
  /** All who are eligible. */
  readonly total: number;
  readonly candidates: readonly FoundPerson[];
}

interface Row {
  readonly number: number;
  readonly personId: string;
  readonly score: number;
  readonly total: number;
  readonly skills: number;
  readonly field: number;
  readonly distance: number;
  readonly time: number;
  readonly rest: number;
}

const NOBODY: FoundPeople = { total: 0, candidates: [] };

/**
 * The exact best residents for an opening among all who are eligible, in one statement: what `rankPeople` says of
 * everybody whose card is complete, without reasons. Nobody where the opening is not open.
 */
export async function peopleForOpening(
  tx: Pick<Tx, 'manager'>,
  opening: Opening,
  now: Date,
  limit = Infinity,
): Promise<FoundPeople> {
  const terms = openingTerms(opening, now);
  if (!terms) return NOBODY;
  const { text, values } = peopleStatement(terms, await codesOf(tx), limit);
  const rows: Row[] = await tx.manager.query(text, [...values]);
  return { total: rows[0]?.total ?? 0, candidates: rows.map(foundPerson) };
}

function foundPerson({ number, personId, score, skills, field, distance, time, rest }: Row): FoundPerson {
  return { person: number, personId, score, parts: { skills, field, distance, time, rest } };
}
