import { type EventName, KIND_OF, type MessageKind } from '@app/outbox';

/** What a push service said about one browser. */
export type PushAnswer =
  | { readonly kind: 'taken' }
  /** The browser is gone for good. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'passing'; readonly failure: string; readonly retryAfter: number | null };

/** RFC 8030, section 7.3 and 8.4; 404 and 410 say that the subscription has ended. */
export function pushAnswerOf(status: number, retryAfter: number | null): PushAnswer {
  if (status >= 200 && status < 300) return { kind: 'taken' };
  if (status === 404 || status === 410) return { kind: 'gone' };
  const isOurFault = status === 401 || status === 403;
  if (status === 429 || status >= 500 || isOurFault)
    return { kind: 'passing', failure: `push-${status}`, retryAfter };
  return { kind: 'refused', status };
}

const HOUR = 3600;
/** How long a push service keeps a message for a browser that is not there: as long as it is of use. */
const KEPT: Record<MessageKind, number> = {
  access: 0,
  decision: 72 * HOUR,
  invitation: 24 * HOUR,
  reminder: 12 * HOUR,
  work: 24 * HOUR,
  thanks: 72 * HOUR,
  digest: 24 * HOUR,
};

/** Seconds. */
export function timeToLive(event: EventName): number {
  return KEPT[KIND_OF[event]];
}
