import type { Tx } from '@app/database';
import type { Explanation } from '@app/matching';
import { Injectable } from '@nestjs/common';
import type { StoredExplanation } from './explanation.entity';
import { askAgain, type KeptState } from './kept-answer';

export interface KeptExplanation {
  readonly kind: StoredExplanation['kind'];
  readonly engine: string;
  readonly madeAt: Date;
  readonly erasedAt: Date | null;
  readonly state: KeptState;
  /** `null` where the inputs are erased or altered. */
  readonly explanation: Explanation | null;
}

/** What a match rested on, the first decision first, each asked again. */
@Injectable()
export class KeptExplanationsQuery {
  async run(tx: Tx, matchId: string): Promise<KeptExplanation[]> {
    const rows: StoredExplanation[] = await tx.manager.query(
      `SELECT kind, engine, snapshot, hash, answer_hash AS "answerHash", made_at AS "madeAt", erased_at AS "erasedAt"
       FROM explanations WHERE match_id = $1 ORDER BY made_at, id`,
      [matchId],
    );
    return rows.map((row) => {
      const { kind, engine, madeAt, erasedAt } = row;
      return { kind, engine, madeAt, erasedAt, ...askAgain(row) };
    });
  }
}
