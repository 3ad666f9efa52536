import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

export interface Named {
  readonly name: string;
  readonly kana: string;
  readonly kind: 'adult' | 'child';
  readonly age: number | null;
}

/** Who comes along to the matches given. A group sees it after the approval only: that is the caller's to ask. */
@Injectable()
export class CompanionsQuery {
  async run(tx: Tx, matchIds: readonly string[]): Promise<ReadonlyMap<string, readonly Named[]>> {
    const rows: { matchId: string; companions: Named[] }[] = await tx.manager.query(
      `SELECT match_id AS "matchId",
         jsonb_agg(jsonb_build_object('name', name, 'kana', kana, 'kind', kind, 'age', age) ORDER BY number) AS companions
       FROM companions WHERE match_id = ANY ($1) GROUP BY match_id`,
      [matchIds],
    );
    return new Map(rows.map(({ matchId, companions }) => [matchId, companions]));
  }
}
