import { type Actor, Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { MatchState } from '../match.entity';
import type { Disclosure } from './disclosure.entity';
import { type DisclosureStanding, shownFields, standingOf } from './shown-fields';

interface ReceiptRow
  extends Pick<
    Disclosure,
    | 'matchId'
    | 'personId'
    | 'groupId'
    | 'fields'
    | 'purpose'
    | 'consentedAt'
    | 'consentBy'
    | 'openedAt'
    | 'endsAt'
    | 'withdrawnAt'
    | 'closedAt'
    | 'closedBecause'
    | 'destroyedAt'
  > {
  readonly title: string;
  readonly groupName: string;
  readonly personName: string;
  readonly state: MatchState;
  /** Until when the group is asked to destroy its list. */
  readonly destroyBy: Date | null;
}

/** What is shown to whom, for what and until when; without the contact itself. */
export interface Receipt extends Omit<ReceiptRow, 'personName'> {
  readonly standing: DisclosureStanding;
  /** The group reads it only while it may. */
  readonly personName: string | null;
  readonly reader: 'resident' | 'group' | 'staff';
}

/** The receipt of a disclosure, which both sides can read. */
@Injectable()
export class ReceiptQuery {
  /** @throws Refusal `match-unknown`, also where somebody else asks */
  async run(tx: Tx, matchId: string, actor: Actor, now: Date): Promise<Receipt> {
    const [row]: ReceiptRow[] = await tx.manager.query(RECEIPT, [matchId]);
    const reader = row && readerOf(actor, row);
    if (!row || !reader) throw new Refusal('match-unknown');
    const seen = reader !== 'group' || shownFields(row, row.state, now).includes('name');
    return { ...row, reader, standing: standingOf(row, now), personName: seen ? row.personName : null };
  }
}

function readerOf(actor: Actor, { personId, groupId }: ReceiptRow): Receipt['reader'] | null {
  if (actor.kind !== 'account') return null;
  if (actor.personId === personId) return 'resident';
  if (actor.groupIds.includes(groupId)) return 'group';
  return actor.staff ? 'staff' : null;
}

const RECEIPT = `
SELECT d.match_id AS "matchId", d.person_id AS "personId", d.group_id AS "groupId", d.fields, d.purpose,
  d.consented_at AS "consentedAt", d.consent_by AS "consentBy", d.opened_at AS "openedAt", d.ends_at AS "endsAt",
  d.withdrawn_at AS "withdrawnAt", d.closed_at AS "closedAt", d.closed_because AS "closedBecause",
  d.destroyed_at AS "destroyedAt", o.title, g.name AS "groupName", p.name AS "personName", m.state,
  c.since + interval '14 days' AS "destroyBy"
FROM disclosures d JOIN matches m ON m.id = d.match_id JOIN openings o ON o.id = m.opening_id
JOIN groups g ON g.id = d.group_id JOIN people p ON p.id = d.person_id
LEFT JOIN clocks c ON c.subject_id = d.id AND c.wait = 'group-destroys-list' AND c.settled_at IS NULL
WHERE d.match_id = $1`;
