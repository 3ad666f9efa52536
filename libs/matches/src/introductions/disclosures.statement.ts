import { settleClocks, startClock } from '@app/clocks';
import type { Tx } from '@app/database';
import { lastSession } from '../life/next-session.query';
import { contactFacts } from './contact-facts.query';
import type { ClosedBecause, ConsentWay, ShownField } from './disclosure.entity';
import { consentedFields } from './shown-fields';

export interface Consent {
  /** Besides the name; `null` for the nearest way to reach the person. */
  readonly fields: readonly ShownField[] | null;
  readonly by: ConsentWay;
}

/** Keeps what the resident lets the group see once the match is approved; asked again before that, the last word counts. */
export async function consentToShow(tx: Tx, matchId: string, consent: Consent, now: Date): Promise<void> {
  const fields = consentedFields(consent.fields, await contactFacts(tx, matchId), now);
  await tx.manager.query(CONSENT, [matchId, fields, now, consent.by]);
}

/** The match is approved: the group sees the fields until some days after the last session. */
export async function openDisclosure(tx: Tx, matchId: string, now: Date): Promise<void> {
  const [opened] = await tx.manager.query(OPEN, [matchId, now]);
  if (!opened[0]) return;
  const { id, reopened } = opened[0];
  if (reopened) await settleClocks(tx, id, now);
  await awaitEnd(tx, id, matchId, now);
}

/** Takes back an opening of the same moment. */
export async function neverOpened(tx: Tx, matchId: string, now: Date): Promise<void> {
  const [shut] = await tx.manager.query(SHUT, [matchId, now]);
  if (shut[0]) await settleClocks(tx, shut[0].id, now);
}

/** Starts the clock of the end anew, from the last session as it is now. */
export async function awaitEnd(tx: Tx, id: string, matchId: string, now: Date): Promise<void> {
  const session = await lastSession(tx, matchId);
  await startClock(tx, { wait: 'disclosure-ends', subject: { kind: 'disclosure', id }, since: now, session });
  await tx.manager.query(SET_END, [id]);
}

/**
 * Shows the group nothing more from now on; where it has seen something, its list is to be destroyed.
 * @returns whether there was something open or consented to close
 */
export async function closeDisclosure(
  tx: Tx,
  matchId: string,
  because: ClosedBecause,
  now: Date,
): Promise<boolean> {
  const [closed] = await tx.manager.query(CLOSE, [matchId, now, because]);
  if (!closed[0]) return false;
  const { id, openedAt } = closed[0];
  await settleClocks(tx, id, now);
  const subject = { kind: 'disclosure', id } as const;
  if (openedAt) await startClock(tx, { wait: 'group-destroys-list', subject, since: now });
  return true;
}

/** @returns the disclosure's id; `null` where there is nothing to destroy, or it is destroyed already */
export async function markDestroyed(
  tx: Tx,
  matchId: string,
  accountId: string,
  now: Date,
): Promise<string | null> {
  const [destroyed] = await tx.manager.query(DESTROY, [matchId, now, accountId]);
  return destroyed[0]?.id ?? null;
}

const CONSENT = `
INSERT INTO disclosures (match_id, person_id, group_id, fields, consented_at, consent_by)
SELECT m.id, m.person_id, o.group_id, $2, $3, $4 FROM matches m JOIN openings o ON o.id = m.opening_id WHERE m.id = $1
ON CONFLICT (match_id) DO UPDATE SET fields = excluded.fields, consented_at = excluded.consented_at,
  consent_by = excluded.consent_by WHERE disclosures.opened_at IS NULL AND disclosures.closed_at IS NULL`;

// A match that ended and goes on after all is open again; a consent that was withdrawn stays so.
const OPEN = `
UPDATE disclosures SET opened_at = coalesce(opened_at, $2), closed_at = NULL, closed_because = NULL
WHERE match_id = $1 AND (closed_at IS NULL OR closed_because = 'match-ended') AND destroyed_at IS NULL
RETURNING id, old.closed_at IS NOT NULL AS reopened`;

const SHUT = `
UPDATE disclosures SET opened_at = NULL, ends_at = NULL
WHERE match_id = $1 AND opened_at = $2 AND closed_at IS NULL RETURNING id`;

const SET_END = `
UPDATE disclosures SET ends_at = (SELECT c.ends_at FROM clocks c
  WHERE c.subject_id = $1 AND c.wait = 'disclosure-ends' AND c.settled_at IS NULL) WHERE id = $1`;

const CLOSE = `
UPDATE disclosures SET closed_at = $2, closed_because = $3,
  withdrawn_at = CASE WHEN $3 = 'consent-withdrawn' THEN $2::timestamptz END
WHERE match_id = $1 AND closed_at IS NULL RETURNING id, opened_at AS "openedAt"`;

const DESTROY = `
UPDATE disclosures SET destroyed_at = $2, destroyed_by = $3
WHERE match_id = $1 AND opened_at IS NOT NULL AND closed_at IS NOT NULL AND destroyed_at IS NULL RETURNING id`;
