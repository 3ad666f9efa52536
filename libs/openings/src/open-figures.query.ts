import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { foundBy } from './search/conditions.query';

/** How much there is, as the home page says it. */
export interface OpenFigures {
  readonly openings: number;
  readonly groups: number;
  readonly towns: number;
}

/** Public openings with places left, their groups and towns. */
@Injectable()
export class OpenFiguresQuery {
  async run(tx: Tx, now: Date): Promise<OpenFigures> {
    const [row] = await tx.manager.query(
      `SELECT count(*)::int AS openings, count(DISTINCT o.group_id)::int AS groups, count(DISTINCT t.base)::int AS towns ${foundBy({})}`,
      [now, {}],
    );
    return row;
  }
}
