import { createHash } from 'node:crypto';
import { hashOfCode } from './line-code';
import type { LineEvent } from './line-event.entity';

export type ReceivedEvent = Pick<
  LineEvent,
  'webhookEventId' | 'kind' | 'lineUserId' | 'codeHash' | 'happenedAt'
> & {
  /** Good once and for a minute, to answer for nothing; never kept. */
  readonly replyToken: string | null;
};

/** Reads what LINE sent; what is no event of ours is left out. Words are not kept: at most the hash of a code. */
export function eventsIn(body: Buffer): ReceivedEvent[] {
  const { events } = jsonOf(body);
  return Array.isArray(events) ? events.flatMap(eventOf) : [];
}

function eventOf(raw: unknown): ReceivedEvent[] {
  const { type, webhookEventId, timestamp, source, message, replyToken } = recordOf(raw);
  if (typeof type !== 'string' || typeof timestamp !== 'number') return [];
  const { userId } = recordOf(source);
  const { text } = recordOf(message);
  return [
    {
      webhookEventId: typeof webhookEventId === 'string' ? webhookEventId : digestOf(raw),
      kind: type,
      lineUserId: typeof userId === 'string' ? userId : null,
      codeHash: type === 'message' && typeof text === 'string' ? hashOfCode(text) : null,
      happenedAt: new Date(timestamp),
      replyToken: typeof replyToken === 'string' ? replyToken : null,
    },
  ];
}

function jsonOf(body: Buffer): Record<string, unknown> {
  try {
    return recordOf(JSON.parse(body.toString('utf8')));
  } catch {
    return {};
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function digestOf(raw: unknown): string {
  return createHash('sha256').update(JSON.stringify(raw)).digest('base64url');
}
