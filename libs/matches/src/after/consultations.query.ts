import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Consultation } from './after.entities';

export interface ConsultationAtDesk
  extends Pick<
    Consultation,
    'id' | 'askedBy' | 'words' | 'openedAt' | 'settledAt' | 'outcome' | 'outcomeNote'
  > {
  /** Until when it is to be settled; `null` once it is. */
  readonly dueAt: Date | null;
}

/** What the sides of a match have told the centre, the latest first; for the centre alone. */
@Injectable()
export class ConsultationsQuery {
  async run(tx: Tx, matchId: string): Promise<ConsultationAtDesk[]> {
    return tx.manager.query(
      `SELECT k.id, k.asked_by AS "askedBy", k.words, k.opened_at AS "openedAt", k.settled_at AS "settledAt", k.outcome,
         k.outcome_note AS "outcomeNote", c.due_at AS "dueAt"
       FROM consultations k
       LEFT JOIN clocks c ON c.subject_id = k.id AND c.wait = 'consultation-step' AND c.settled_at IS NULL
       WHERE k.match_id = $1 ORDER BY k.opened_at DESC, k.id`,
      [matchId],
    );
  }
}
