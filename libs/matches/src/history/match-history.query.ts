import { type Actor, Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Match } from '../match.entity';
import type { Reader } from '../steps';
import { type HistoryLine, seenHistory, type WrittenStep } from './seen-history';

export interface MatchHistory {
  readonly matchId: string;
  readonly openingId: string;
  readonly title: string;
  readonly groupName: string;
  readonly reader: Reader;
  /** In the order in which they happened. */
  readonly lines: readonly HistoryLine[];
}

interface Row extends Omit<MatchHistory, 'reader' | 'lines'>, Pick<Match, 'personId' | 'origin' | 'askedBy'> {
  readonly groupId: string;
  readonly steps: readonly (Omit<WrittenStep, 'at'> & { readonly at: string })[];
}

/** What has happened to a match: all who have to do with it read of it what concerns them. */
@Injectable()
export class MatchHistoryQuery {
  /** @throws Refusal `match-unknown`, also where somebody else asks, and for a group that has not heard of it yet */
  async run(tx: Tx, matchId: string, actor: Actor): Promise<MatchHistory> {
    const row = await this.load(tx, matchId);
    const reader = readerOf(actor, row);
    if (!reader) throw new Refusal('match-unknown');
    const { personId: _, groupId: __, origin: ___, askedBy: ____, steps: _____, ...match } = row;
    const lines = linesOf(row, reader);
    if (lines.length === 0 && reader === 'group') throw new Refusal('match-unknown');
    return { ...match, reader, lines };
  }

  /** As the desk reads it, whoever sits there. */
  async forDesk(tx: Tx, matchId: string): Promise<HistoryLine[]> {
    return linesOf(await this.load(tx, matchId), 'centre');
  }

  private async load(tx: Tx, matchId: string): Promise<Row> {
    const [row]: Row[] = await tx.manager.query(HISTORY, [matchId]);
    if (!row) throw new Refusal('match-unknown');
    return row;
  }
}

function linesOf({ steps, ...match }: Row, reader: Reader): HistoryLine[] {
  const written = steps.map((step) => ({ ...step, at: new Date(step.at) }));
  return seenHistory(written, match, reader);
}

function readerOf(actor: Actor, { personId, groupId }: Row): Reader | null {
  if (actor.kind !== 'account') return null;
  if (actor.personId === personId) return 'resident';
  if (actor.groupIds.includes(groupId)) return 'group';
  return actor.staff ? 'centre' : null;
}

/** Whoever is a member of the group and the resident, too, acted as the resident. */
const BY = `
CASE WHEN st.actor = concat('account:', p.account_id) THEN 'resident'
  WHEN walls.has_acted_for(o.group_id, st.actor) THEN 'group'
  WHEN st.actor LIKE 'account:%' THEN 'centre'
  WHEN st.actor = 'system:guardian' THEN 'guardian' ELSE 'clock' END`;

const HISTORY = `
SELECT m.id AS "matchId", m.person_id AS "personId", m.origin, m.asked_by AS "askedBy", o.id AS "openingId",
  o.group_id AS "groupId", o.title, g.name AS "groupName",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('at', st.at, 'step', st.step, 'reason', st.reason, 'detail', st.detail,
     'by', ${BY}) ORDER BY st.number), '[]') FROM match_steps st WHERE st.match_id = m.id) AS steps
FROM matches m JOIN openings o ON o.id = m.opening_id JOIN groups g ON g.id = o.group_id
JOIN people p ON p.id = m.person_id WHERE m.id = $1`;
