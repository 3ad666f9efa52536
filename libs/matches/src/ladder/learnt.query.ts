import type { Tx } from '@app/database';
import { FIRST_PRIOR, MOST_WORTH, type Prior } from '@app/ladder';
import { type Factors, NO_FACTORS } from './factors';

export interface Learnt {
  readonly prior: Prior;
  readonly factors: Factors;
}

/** What the last night learnt of all answers. */
export async function learnt(tx: Tx): Promise<Learnt> {
  const [night]: { yes: number; no: number; factors: Factors }[] = await tx.manager.query(
    'SELECT prior_yes AS yes, prior_no AS no, factors FROM ladder_nights ORDER BY day DESC LIMIT 1',
  );
  if (!night) return { prior: FIRST_PRIOR, factors: NO_FACTORS };
  return { prior: { yes: night.yes, no: night.no }, factors: night.factors };
}

/** μ of an opening's kind. */
export async function worthOf(tx: Tx, openingId: string): Promise<number> {
  const [row]: { worth: number }[] = await tx.manager.query(
    `SELECT w.worth FROM openings o LEFT JOIN towns t ON t.id = o.town_id
     JOIN ladder_worths w ON w.kind = ${KIND} WHERE o.id = $1`,
    [openingId],
  );
  return row?.worth ?? MOST_WORTH;
}

/** The kind of an opening `o` with its town `t`: area and field. */
export const KIND = `coalesce(t.area_id::text, 'anywhere') || '|' || o.field`;
