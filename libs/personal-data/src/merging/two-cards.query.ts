import { Refusal, type Tx } from '@app/database';
import { type ContactWish, Person } from '@app/people';

/** What belongs to a card without standing on it. */
export interface AroundCard {
  readonly townName: string | null;
  readonly areaId: string | null;
  readonly email: string | null;
  readonly hasSignedIn: boolean;
  /** The account serves a group, the centre or a minor as well. */
  readonly hasDuties: boolean;
  readonly contact: ContactWish | null;
  readonly matches: number;
  /** Sessions that were attended, and the minutes of them. */
  readonly attended: number;
  readonly minutes: number;
  readonly isErased: boolean;
}

export interface CardOfTwo extends AroundCard {
  readonly person: Person;
  readonly personId: string;
  readonly accountId: string | null;
  readonly createdAt: Date;
}

/** @throws Refusal `person-unknown`, `already-merged` */
export async function cardOfTwo(tx: Tx, personId: string): Promise<CardOfTwo> {
  const person = await tx.manager.findOneBy(Person, { id: personId });
  if (!person) throw new Refusal('person-unknown');
  if (person.mergedInto) throw new Refusal('already-merged');
  const [around]: AroundCard[] = await tx.manager.query(AROUND, [personId]);
  if (!around || around.isErased) throw new Refusal('person-unknown');
  const { accountId, createdAt } = person;
  return { ...around, person, personId, accountId, createdAt };
}

/** Both rows in order of their ids, so that two who merge the same cards wait for one another. */
export async function lockCards(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.manager.query('SELECT FROM people WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [ids]);
}

/** The card into which another was merged; `null` where it was not. */
export async function mergedInto(tx: Tx, personId: string): Promise<string | null> {
  const [row] = await tx.manager.query('SELECT merged_into AS id FROM people WHERE id = $1', [personId]);
  return row?.id ?? null;
}

const AROUND = `
SELECT t.name AS "townName", t.area_id AS "areaId", a.email, a.verified_at IS NOT NULL AS "hasSignedIn",
  EXISTS (SELECT FROM group_members g WHERE g.account_id = a.id) OR EXISTS (SELECT FROM staff_roles s WHERE s.account_id = a.id)
    OR EXISTS (SELECT FROM guardian_requests r WHERE r.account_id = a.id) AS "hasDuties",
  CASE WHEN c.person_id IS NOT NULL THEN jsonb_build_object('contactBy', c.contact_by, 'postalCode', c.postal_code,
    'address', c.address, 'reachable', c.reachable) END AS contact,
  (SELECT count(*)::int FROM matches m WHERE m.person_id = p.id) AS matches, been.attended, been.minutes,
  EXISTS (SELECT FROM erasure_requests e WHERE e.person_id = p.id AND e.done_at IS NOT NULL) AS "isErased"
FROM people p LEFT JOIN towns t ON t.id = p.town_id LEFT JOIN accounts a ON a.id = p.account_id
LEFT JOIN contact_choices c ON c.person_id = p.id
CROSS JOIN LATERAL (SELECT count(*)::int AS attended, coalesce(sum(w.minutes), 0)::int AS minutes FROM attendances w
  JOIN held_places h ON h.id = w.held_place_id WHERE h.person_id = p.id AND w.state = 'attended') been
WHERE p.id = $1`;
