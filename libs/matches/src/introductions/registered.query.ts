import { Refusal, type Tx } from '@app/database';

/** A group whose registration lapsed takes nobody on, whatever was begun before. @throws Refusal `registration-lapsed` */
export async function mustBeRegistered(tx: Tx, groupId: string): Promise<void> {
  const [group] = await tx.manager.query(
    'SELECT registered_at IS NOT NULL AND closed_at IS NULL AS registered FROM groups WHERE id = $1',
    [groupId],
  );
  if (!group?.registered) throw new Refusal('registration-lapsed');
}
