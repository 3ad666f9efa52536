import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { WaitStart } from './times-of-wait';
import type { Wait } from './waits';

/** One thing that waited, or still waits. */
export interface PastWait extends WaitStart {
  /** When it waited no more: answered, or ended by its clock. */
  readonly settledAt: Date | null;
}

export interface WaitCount {
  readonly wait: Wait;
  /** Begun in the last 90 days. */
  readonly begun: number;
  readonly running: number;
  /** Of those that run, how many should have rung by now. */
  readonly overdue: number;
}

/** A preview looks at this many at the most, the latest. */
const AT_MOST = 100_000;

/** What waited in the last 90 days. */
@Injectable()
export class ClockHistoryQuery {
  async run(tx: Tx, wait: Wait, now: Date): Promise<PastWait[]> {
    return tx.manager.query(
      `SELECT since, session_start AS "sessionStart", session_end AS "sessionEnd", settled_at AS "settledAt"
       FROM clocks WHERE wait = $1 AND since > $2::timestamptz - interval '90 days' AND since <= $2
       ORDER BY since DESC LIMIT ${AT_MOST}`,
      [wait, now],
    );
  }

  /** How many of each. */
  async counts(tx: Tx, now: Date): Promise<WaitCount[]> {
    return tx.manager.query(
      `SELECT wait, count(*) FILTER (WHERE since > $1::timestamptz - interval '90 days')::int AS begun,
         count(*) FILTER (WHERE settled_at IS NULL)::int AS running,
         count(*) FILTER (WHERE settled_at IS NULL AND due_at < $1)::int AS overdue
       FROM clocks GROUP BY wait`,
      [now],
    );
  }
}
