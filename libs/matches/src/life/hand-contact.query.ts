import { inNameOf, system, type Tx } from '@app/database';
import type { HandContact } from './way-by-hand';

/** How a person can be reached without e-mail; whoever causes the message need not be allowed to know it. */
export async function handContact(tx: Tx, personId: string): Promise<HandContact> {
  const [row] = await inNameOf(tx, system('telling'), () => tx.manager.query(CONTACT, [personId]));
  return row;
}

const CONTACT = `
SELECT c.contact_by AS "contactBy", coalesce(c.address, '') <> '' AS "hasAddress", coalesce(p.phone, '') <> '' AS "hasPhone"
FROM people p LEFT JOIN contact_choices c ON c.person_id = p.id WHERE p.id = $1`;
