import { inNameOf, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

/** How many matches wait for a place in each session of an opening, those who are just offered one included. */
@Injectable()
export class WaitingCountQuery {
  async run(tx: Tx, openingId: string): Promise<ReadonlyMap<string, number>> {
    const rows: { id: string; count: number }[] = await inNameOf(tx, system('matching'), () =>
      tx.manager.query(WAITING, [openingId]),
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}

const WAITING = `
SELECT ms.session_id AS id, count(*)::int FROM match_sessions ms JOIN matches m ON m.id = ms.match_id
WHERE m.opening_id = $1 AND m.state IN ('waiting', 'offered') GROUP BY 1`;
