import { randomUUID } from 'node:crypto';
import type { Tx } from '@app/database';
import { clockSettings } from './clock-settings.query';
import type { ClockSetting } from './lengths';
import { type TimedStep, timesOfWait } from './times-of-wait';
import { type Owner, type StepName, WAITS, type Wait } from './waits';

export type SubjectKind =
  | 'match'
  | 'group'
  | 'opening'
  | 'held-place'
  | 'introduction'
  | 'disclosure'
  | 'guardian-request'
  | 'consultation'
  | 'message'
  | 'erasure';

export interface NewClock {
  readonly wait: Wait;
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  readonly since: Date;
  /** Of the session that it is about; the first one that is still to come. */
  readonly session?: { readonly startsAt: Date; readonly endsAt: Date } | null;
  /** Where it is not the one of the table. */
  readonly owner?: Owner;
}

/**
 * Starts the clock of one waiting thing; one that runs for the same subject and wait begins anew.
 * @param settings every length that was ever set, where the caller has read them
 */
export async function startClock(tx: Tx, clock: NewClock, settings?: readonly ClockSetting[]): Promise<void> {
  const { wait, subject, since, session, owner = WAITS[wait].owner } = clock;
  const start = { since, sessionStart: session?.startsAt ?? null, sessionEnd: session?.endsAt ?? null };
  const times = timesOfWait(wait, start, settings ?? (await clockSettings(tx)));
  const [first, last] = [times[0], times.at(-1)];
  await tx.manager.query(START, [
    ...[randomUUID(), wait, subject.kind, subject.id, owner, since],
    ...[start.sessionStart, start.sessionEnd, first?.step, first?.at, last?.at],
  ]);
}

/** Stops every clock of a subject, or those of the given waits: it waits no more. */
export async function settleClocks(
  tx: Tx,
  subjectId: string,
  now: Date,
  waits: readonly Wait[] | null = null,
): Promise<void> {
  await tx.manager.query(
    `UPDATE clocks SET settled_at = $2
     WHERE subject_id = $1 AND settled_at IS NULL AND ($3::text[] IS NULL OR wait = ANY ($3))`,
    [subjectId, now, waits],
  );
}

/** Sets clocks going again that were stopped by mistake, with the times that they had. */
export async function resumeClocks(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.manager.query('UPDATE clocks SET settled_at = NULL WHERE id = ANY ($1)', [ids]);
}

/**
 * Moves a clock on after a step, if nobody else did so meanwhile.
 * @param next the step to come; `null` after the end
 * @param owner who has the case from now on; `null` where that does not change
 * @returns whether it was this caller who moved it
 */
export async function moveClock(
  tx: Tx,
  clock: { readonly id: string; readonly step: StepName },
  next: TimedStep | null,
  owner: Owner | null,
  now: Date,
): Promise<boolean> {
  const [moved] = await tx.manager.query(
    `UPDATE clocks SET step = coalesce($3, step), due_at = coalesce($4, due_at), owner = coalesce($6, owner),
       settled_at = CASE WHEN $3::text IS NULL THEN $5::timestamptz END
     WHERE id = $1 AND step = $2 AND settled_at IS NULL RETURNING id`,
    [clock.id, clock.step, next?.step ?? null, next?.at ?? null, now, owner],
  );
  return moved.length === 1;
}

/** Gives the case of a running clock to somebody else; its times stay. */
export async function handClock(tx: Tx, subjectId: string, wait: Wait, owner: Owner): Promise<void> {
  await tx.manager.query(
    'UPDATE clocks SET owner = $3 WHERE subject_id = $1 AND wait = $2 AND settled_at IS NULL',
    [subjectId, wait, owner],
  );
}

/** Puts a clock whose step could not be taken off for five minutes, so that the others go on. */
export async function postponeClock(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.manager.query(
    `UPDATE clocks SET due_at = $2::timestamptz + interval '5 minutes' WHERE id = $1 AND settled_at IS NULL`,
    [id, now],
  );
}

const START = `
INSERT INTO clocks (id, wait, subject_kind, subject_id, owner, since, session_start, session_end, step, due_at, ends_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
ON CONFLICT (subject_id, wait) WHERE settled_at IS NULL DO UPDATE SET owner = excluded.owner, since = excluded.since,
  session_start = excluded.session_start, session_end = excluded.session_end, step = excluded.step,
  due_at = excluded.due_at, ends_at = excluded.ends_at`;
