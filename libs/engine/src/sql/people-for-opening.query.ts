import { asEngine, type Tx } from '@app/database';
import type { Opening, PersonParts } from '@app/matching';
import { openingTerms } from '../opening-terms';
import { codesOf } from './codes.query';
import { countStatement, peopleStatement } from './people-statement';

export interface FoundPerson {
  /** The person's number, by which ties are broken, and id. */
  readonly person: number;
  readonly personId: string;
  readonly score: number;
  readonly parts: PersonParts;
}

interface Row extends PersonParts {
  readonly number: number;
  readonly personId: string;
  readonly score: number;
}

/**
 * The exact best residents for an opening among all who are eligible, in one statement: what `rankPeople` says of
 * everybody whose card is complete, without reasons. Nobody where the opening is not open.
 */
export async function peopleForOpening(
  tx: Pick<Tx, 'manager'>,
  opening: Opening,
  now: Date,
  limit = Infinity,
): Promise<FoundPerson[]> {
  const terms = openingTerms(opening, now);
  if (!terms) return [];
  const { text, values } = peopleStatement(terms, await codesOf(tx), limit);
  const rows: Row[] = await asEngine(tx, () => tx.manager.query(text, [...values]));
  return rows.map(foundPerson);
}

/** How many are eligible: the `total` of `rankPeople`. */
export async function countPeople(tx: Pick<Tx, 'manager'>, opening: Opening, now: Date): Promise<number> {
  const terms = openingTerms(opening, now);
  if (!terms) return 0;
  const { text, values } = countStatement(terms, await codesOf(tx));
  const [row]: { total: number }[] = await asEngine(tx, () => tx.manager.query(text, [...values]));
  return row?.total ?? 0;
}

function foundPerson({ number, personId, score, skills, field, distance, time, rest }: Row): FoundPerson {
  return { person: number, personId, score, parts: { skills, field, distance, time, rest } };
}
