import type { Tx } from './part';
import { takeTurns } from './take-turns.statement';
import { together } from './together';

/** An answer to a request that changed something, as it went out the first time. */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly contentType: string | null;
  readonly body: Buffer;
}

/** What makes two requests the same: who sent them, under which key, and a hash of method, address and body. */
export interface RequestKey {
  readonly actor: string;
  readonly key: string;
  readonly request: string;
}

export interface KeptAnswer extends Answer {
  /** The hash of the request that it answered. */
  readonly request: string;
}

/** The first answer under this key, if one is kept; whoever asks for it at the same time waits until the transaction ends. */
export async function keptAnswer(tx: Tx, { actor, key }: RequestKey): Promise<KeptAnswer | null> {
  const [, rows] = await together<[unknown, KeptAnswer[]]>(
    takeTurns(tx, `once ${actor} ${key}`),
    tx.manager.query(KEPT, [actor, key]),
  );
  return rows[0] ?? null;
}

/** Keeps the answer in the transaction of the change itself. */
export async function keepAnswer(tx: Tx, of: RequestKey, answer: Answer): Promise<void> {
  const { status, location, contentType, body } = answer;
  await tx.manager.query(
    `INSERT INTO kept_answers (actor, key, request, status, location, content_type, body)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [of.actor, of.key, of.request, status, location, contentType, body],
  );
}

/** Deletes the answers that nobody needs to hear again; gives how many. */
export async function forgetAnswers(tx: Tx): Promise<number> {
  const [, count] = await tx.manager.query(
    "DELETE FROM kept_answers WHERE created_at < now() - interval '24 hours'",
  );
  return count;
}

const KEPT = `
SELECT request, status, location, content_type AS "contentType", body FROM kept_answers WHERE actor = $1 AND key = $2`;
