import type { Tx } from '@app/database';
import { blanks } from '../erasure/erase-rows.statement';
import type { Register } from '../register/model';
import { PEOPLE } from '../register/people';
import { ROWS_OF_CARD, type RowsOfCard } from './rows-of-card';

/** Points everything at the kept card that pointed at the other; letters and calls that are addressed to it, too. */
export async function moveRows(tx: Tx, keptId: string, otherId: string): Promise<void> {
  for (const statement of [STRICTER_WISHES, ...ROWS_OF_CARD.flatMap(moving), LETTERS])
    await tx.manager.query(statement, [keptId, otherId]);
}

/** Empties the other card as an erasure would, and points it at the kept one. */
export async function endCard(tx: Tx, keptId: string, otherId: string): Promise<void> {
  const card = PEOPLE.find(({ table }) => table === 'people') as Register;
  await tx.manager.query(`UPDATE people SET ${blanks(card)}, merged_into = $1 WHERE id = $2`, [
    keptId,
    otherId,
  ]);
}

/** The way to be reached is chosen with the card: the kept card's own makes room. */
export async function dropContact(tx: Tx, personId: string): Promise<void> {
  await tx.manager.query('DELETE FROM contact_choices WHERE person_id = $1', [personId]);
}

function moving({ table, column, alike, others }: RowsOfCard): string[] {
  const move = `UPDATE ${table} o SET ${column} = $1 WHERE o.${column} = $2`;
  if (alike === null) return [move];
  const same = alike.map((name) => `AND k.${name} IS NOT DISTINCT FROM o.${name}`).join(' ');
  const known = `EXISTS (SELECT FROM ${table} k WHERE k.${column} = $1 ${same})`;
  return [
    ...(others === 'go' ? [`DELETE FROM ${table} o WHERE o.${column} = $2 AND ${known}`] : []),
    `${move} AND NOT ${known}`,
  ];
}

/** Whoever wished to be asked less on either card is asked less. */
const STRICTER_WISHES = `
UPDATE asking_wishes k SET weekly_asks = least(k.weekly_asks, o.weekly_asks),
  no_asks_until = greatest(k.no_asks_until, o.no_asks_until), changed_at = greatest(k.changed_at, o.changed_at)
FROM asking_wishes o WHERE k.person_id = $1 AND o.person_id = $2`;

const LETTERS = `
UPDATE outbox o SET recipient_id = $1 WHERE o.recipient_id = $2 AND NOT EXISTS (SELECT FROM outbox k
  WHERE k.recipient_id = $1 AND k.event = o.event AND k.event_id = o.event_id AND k.channel = o.channel)`;
