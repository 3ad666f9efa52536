import { inNameOf, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

/** How it stands with somebody who was asked: on its way, delivered, answered, or silent to the end. */
export type AskedState =
  | 'waiting'
  | 'undelivered'
  | 'reached'
  | 'yes'
  | 'no'
  | 'later'
  | 'silent'
  | 'called-off';

export interface AskedPerson {
  readonly matchId: string;
  readonly askedBy: 'group' | 'ladder' | 'coordinator' | null;
  readonly askedAt: Date;
  readonly state: AskedState;
}

/** Whom an opening's sender has asked, in the order of asking, without a name. */
@Injectable()
export class AskedPeopleQuery {
  /** @param by `group`: those alone whom the group asked itself, for it hears of the centre's only with their yes */
  async run(tx: Tx, openingId: string, by: 'group' | 'all'): Promise<AskedPerson[]> {
    // Messages are their recipients' own; all that is told of them here is whether they arrived.
    return inNameOf(tx, system('delivery'), () => tx.manager.query(ASKED, [openingId, by === 'group']));
  }
}

// A message counts as delivered once one channel has taken it over; a letter or a call once it is marked as done.
const ASKED = `
SELECT m.id AS "matchId", m.asked_by AS "askedBy", m.created_at AS "askedAt",
  CASE
    WHEN said.step = 'invitation-declined' THEN 'no'
    WHEN said.step IN ('invitation-accepted', 'introduction-to-group') THEN 'yes'
    WHEN m.state = 'expired' AND m.reason = 'no-answer-from-resident' THEN 'silent'
    WHEN m.state <> 'invited' THEN 'called-off'
    WHEN said.step = 'invitation-later' THEN 'later'
    WHEN sent.reached THEN 'reached'
    WHEN sent.undelivered THEN 'undelivered'
    ELSE 'waiting'
  END AS state
FROM matches m
LEFT JOIN LATERAL (SELECT st.step FROM match_steps st WHERE st.match_id = m.id
  AND st.step IN ('invitation-accepted', 'introduction-to-group', 'invitation-declined', 'invitation-later')
  ORDER BY st.number DESC LIMIT 1) said ON true
LEFT JOIN LATERAL (SELECT coalesce(bool_or(o.sent_at IS NOT NULL), false) AS reached,
    coalesce(bool_and(o.failed_at IS NOT NULL), false) AS undelivered
  FROM outbox o WHERE o.subject_id = m.id AND o.event IN ('invitation-arrived', 'introduction-arrived')) sent ON true
WHERE m.opening_id = $1 AND m.origin <> 'interest' AND (NOT $2 OR m.asked_by = 'group')
ORDER BY m.created_at, m.id`;
