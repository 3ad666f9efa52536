import type { Tx } from '@app/database';
import type { Factors } from './factors';

/** Writes the prices of a batch of residents. */
export async function writePrices(
  tx: Tx,
  personIds: readonly string[],
  prices: readonly number[],
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO ladder_prices (person_id, price)
     SELECT p.id, priced.price FROM unnest($1::uuid[], $2::float8[]) priced (id, price)
     JOIN people p ON p.id = priced.id ORDER BY p.id
     ON CONFLICT (person_id) DO UPDATE SET price = excluded.price`,
    [personIds, prices],
  );
}

/** The worths as they stand, by kind. */
export async function worths(tx: Tx): Promise<Map<string, number>> {
  const rows: { kind: string; worth: number }[] = await tx.manager.query(
    'SELECT kind, worth FROM ladder_worths',
  );
  return new Map(rows.map(({ kind, worth }) => [kind, worth]));
}

export async function writeWorth(tx: Tx, kind: string, worth: number, day: string): Promise<void> {
  await tx.manager.query(
    `INSERT INTO ladder_worths (kind, worth, changed_on) VALUES ($1, $2, $3)
     ON CONFLICT (kind) DO UPDATE SET worth = excluded.worth, changed_on = excluded.changed_on`,
    [kind, worth, day],
  );
}

export interface NewNight {
  readonly day: string;
  readonly ranAt: Date;
  readonly priorYes: number;
  readonly priorNo: number;
  readonly factors: Factors;
  readonly people: number;
}

/** Keeps what a night learnt; `false` where another worker has. */
export async function keepNight(tx: Tx, night: NewNight): Promise<boolean> {
  const { day, ranAt, priorYes, priorNo, factors, people } = night;
  const kept: unknown[] = await tx.manager.query(
    `INSERT INTO ladder_nights (day, ran_at, prior_yes, prior_no, factors, people) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING day`,
    [day, ranAt, priorYes, priorNo, JSON.stringify(factors), people],
  );
  return kept.length > 0;
}
