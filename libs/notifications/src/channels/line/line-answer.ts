import type { Delivery } from '../../channel';
import type { LineAnswer } from './line-messages';

/**
 * What an answer of LINE means for the message. 409 is the retry key at work: it was taken before. Who is not known there
 * (400, 404) is written to by mail from now on, this message, too.
 */
export function deliveryOfLine(answer: LineAnswer | null): Delivery | 'spent' | 'unknown-user' {
  if (!answer) return { outcome: 'passing', failure: 'line-unreachable', uncertain: true };
  const { status, retryAfter, isSpent } = answer;
  const failure = `line-${status}`;
  if (status === 409 || (status >= 200 && status < 300)) return { outcome: 'sent' };
  if (isSpent) return 'spent';
  if (status === 429) {
    const wish = retryAfter === null ? {} : { retryAfterSeconds: retryAfter };
    return { outcome: 'passing', failure, ...wish };
  }
  if (status === 400 || status === 404) return 'unknown-user';
  // A token that has run out is our own fault: the message waits until somebody has renewed it.
  if (status === 401 || status === 403) return { outcome: 'passing', failure };
  if (status >= 500) return { outcome: 'passing', failure, uncertain: true };
  return { outcome: 'refused', failure, lasting: false };
}
