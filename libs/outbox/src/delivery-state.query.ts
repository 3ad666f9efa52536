import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { MessageKind } from './kinds';
import { MESSAGE_QUEUES, type MessageQueue, QUEUE_OF_KIND } from './kinds';

/** How far the messages of one queue are. */
export interface DeliveryState {
  readonly queue: MessageQueue;
  /** Due and neither sent nor ended. */
  readonly waiting: number;
  /** Seconds for which the oldest of them has been due. */
  readonly oldestSeconds: number;
  readonly sent: number;
  readonly failed: number;
  /** How often one may have gone out twice. */
  readonly ambiguous: number;
}

type OfKind = Omit<DeliveryState, 'queue'> & { readonly kind: MessageKind };

/** Counts of the outbox, for whoever watches the service. Letters and calls are the centre's own and count elsewhere. */
@Injectable()
export class DeliveryStateQuery {
  async run(tx: Tx): Promise<DeliveryState[]> {
    const kinds: OfKind[] = await tx.manager.query(STATE);
    return MESSAGE_QUEUES.map((queue) => {
      const of = kinds.filter(({ kind }) => QUEUE_OF_KIND[kind] === queue);
      const sum = (field: Exclude<keyof OfKind, 'kind'>) => of.reduce((all, one) => all + one[field], 0);
      const oldestSeconds = Math.max(0, ...of.map((one) => one.oldestSeconds));
      const counts = { waiting: sum('waiting'), sent: sum('sent'), failed: sum('failed') };
      return { queue, ...counts, oldestSeconds, ambiguous: sum('ambiguous') };
    });
  }
}

const DUE = 'sent_at IS NULL AND failed_at IS NULL AND due_at <= now()';

const STATE = `
SELECT kind, count(*) FILTER (WHERE ${DUE})::int AS waiting,
  coalesce(extract(epoch FROM now() - min(due_at) FILTER (WHERE ${DUE})), 0)::float8 AS "oldestSeconds",
  count(*) FILTER (WHERE sent_at IS NOT NULL AND failed_at IS NULL)::int AS sent,
  count(*) FILTER (WHERE failed_at IS NOT NULL)::int AS failed, coalesce(sum(ambiguous), 0)::int AS ambiguous
FROM outbox WHERE channel IN ('mail', 'line', 'push') GROUP BY kind`;
