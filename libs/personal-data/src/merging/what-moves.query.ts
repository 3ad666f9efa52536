import type { Tx } from '@app/database';

export const MOVING = [
  'matches',
  'places',
  'hours',
  'consents',
  'qualifications',
  'days-away',
  'letters',
  'asks',
  'blocks',
  'guardian',
] as const;

/** How many of each go over to the kept card. */
export type WhatMoves = Readonly<Record<(typeof MOVING)[number], number>>;

export async function whatMoves(tx: Tx, otherId: string): Promise<WhatMoves> {
  const [row] = await tx.manager.query(COUNTS, [otherId]);
  return row;
}

const count = (rows: string) => `(SELECT count(*)::int FROM ${rows})`;

const COUNTS = `
SELECT ${count('matches WHERE person_id = $1')} AS matches,
  ${count('held_places WHERE person_id = $1 AND released_at IS NULL')} AS places,
  ${count('attendances a JOIN held_places h ON h.id = a.held_place_id WHERE h.person_id = $1')} AS hours,
  ${count('disclosures WHERE person_id = $1')} AS consents,
  (${count('held_qualifications WHERE person_id = $1')} + ${count('insurance_covers WHERE person_id = $1')})
    AS qualifications,
  ${count('days_away WHERE person_id = $1')} AS "days-away",
  ${count('outbox WHERE recipient_id = $1')} AS letters,
  ${count('ladder_asks WHERE person_id = $1')} AS asks,
  ${count('group_blocks WHERE person_id = $1 AND until IS NULL')} AS blocks,
  (${count('guardian_requests WHERE person_id = $1')} + ${count('guardian_consents WHERE person_id = $1 AND request_id IS NULL')})
    AS guardian`;
