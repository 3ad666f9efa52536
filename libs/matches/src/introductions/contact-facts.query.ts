import { Refusal, type Tx } from '@app/database';
import type { ContactFacts } from './shown-fields';

/** What there is to show of the person of a match, without the contact itself. @throws Refusal `match-unknown` */
export async function contactFacts(tx: Tx, matchId: string): Promise<ContactFacts> {
  const [facts] = await tx.manager.query(`${FACTS} JOIN matches m ON m.person_id = p.id WHERE m.id = $1`, [
    matchId,
  ]);
  if (!facts) throw new Refusal('match-unknown');
  return facts;
}

/** The same of a person. */
export async function contactFactsOf(tx: Tx, personId: string): Promise<ContactFacts> {
  const [facts] = await tx.manager.query(`${FACTS} WHERE p.id = $1`, [personId]);
  if (!facts) throw new Refusal('person-unknown');
  return facts;
}

const FACTS = `
SELECT p.birth_date::text AS "birthDate", p.account_id IS NOT NULL AS "hasEmail", p.phone IS NOT NULL AS "hasPhone",
  p.town_id IS NOT NULL AS "hasTown"
FROM people p`;
