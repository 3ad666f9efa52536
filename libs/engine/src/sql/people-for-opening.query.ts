import { asEngine, type Tx } from '@app/database';
import type { Opening, PersonParts } from '@app/matching';
import type { Codes } from '../codes';
import { type OpeningTerms, openingTerms } from '../opening-terms';
import { codesOf } from './codes.query';
import { countStatement, peopleStatement, type Statement } from './people-statement';

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
  /** What the last of the best has at least. */
  readonly bound: number;
}

/**
 * The exact best residents for an opening among all who are eligible, from one statement: what `rankPeople` says of
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
  const codes = await codesOf(tx);
  const rows = await asEngine(tx, async () => {
    const likely = Number.isFinite(limit) ? await likelyRows(tx, terms, codes, limit) : null;
    return likely ?? rowsOf(tx, peopleStatement(terms, codes, limit, false));
  });
  return rows.map(foundPerson);
}

/** `null` where those who were left out might have come in: then all must be asked. */
async function likelyRows(
  tx: Pick<Tx, 'manager'>,
  terms: OpeningTerms,
  codes: Codes,
  limit: number,
): Promise<Row[] | null> {
  const statement = peopleStatement(terms, codes, limit, true);
  const rows = await rowsOf(tx, statement);
  const bound = rows[0]?.bound ?? -1;
  return bound > statement.leftOut ? rows : null;
}

function rowsOf({ manager }: Pick<Tx, 'manager'>, { text, values }: Statement): Promise<Row[]> {
  return manager.query(text, [...values]);
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
