import type { Tx } from '@app/database';
import type { GroupBlock } from './group-block.entity';

export type BlockSides = Pick<GroupBlock, 'personId' | 'groupId' | 'by'>;

/** Makes a block unless that side has one already. */
export async function beginBlock(tx: Tx, { personId, groupId, by }: BlockSides, now: Date): Promise<void> {
  await tx.manager.query(
    'INSERT INTO group_blocks (person_id, group_id, by, since) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [personId, groupId, by, now],
  );
}

/** Ends the block of that side; the other side's own stands. */
export async function endBlock(tx: Tx, { personId, groupId, by }: BlockSides, now: Date): Promise<void> {
  await tx.manager.query(
    'UPDATE group_blocks SET until = $4 WHERE person_id = $1 AND group_id = $2 AND by = $3 AND until IS NULL',
    [personId, groupId, by, now],
  );
}
