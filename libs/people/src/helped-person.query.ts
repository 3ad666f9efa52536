import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

/** Somebody whom the centre may help at the counter in their own pages. */
export interface HelpedPerson {
  readonly name: string;
  /** Of whoever is told of it. */
  readonly accountId: string;
}

/** A resident with an account of their own; for whoever has none the centre enters by proxy. */
@Injectable()
export class HelpedPersonQuery {
  async run(tx: Tx, personId: string): Promise<HelpedPerson | null> {
    const [row] = await tx.manager.query(
      'SELECT name, account_id AS "accountId" FROM people WHERE id = $1 AND account_id IS NOT NULL',
      [personId],
    );
    return row ?? null;
  }
}
