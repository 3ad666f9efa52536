import { Config } from '@app/config';
import { Injectable } from '@nestjs/common';

const ANSWER_WITHIN_MS = 15_000;

/** What LINE answered; `null`: nothing, or not in time. */
export interface LineAnswer {
  readonly status: number;
  readonly retryAfter: number | null;
  /** It says that this month's messages are used up. */
  readonly isSpent: boolean;
}

/** Speaks to LINE's Messaging API: a push with its retry key, and a reply, which counts for nothing. */
@Injectable()
export class LineMessages {
  constructor(private readonly config: Config) {}

  /**
   * @param retryKey the same for the same message: LINE takes it once, and answers 409 ever after
   * (Messaging API, "Retry failed API requests")
   */
  async push(to: string, text: string, retryKey: string): Promise<LineAnswer | null> {
    return this.post('/v2/bot/message/push', { to, messages: [{ type: 'text', text }] }, retryKey);
  }

  /** An answer in the chat. */
  async reply(replyToken: string, text: string): Promise<LineAnswer | null> {
    return this.post('/v2/bot/message/reply', { replyToken, messages: [{ type: 'text', text }] }, null);
  }

  private async post(path: string, body: object, retryKey: string | null): Promise<LineAnswer | null> {
    const { line } = this.config;
    if (!line) return null;
    const key: Record<string, string> = retryKey ? { 'X-Line-Retry-Key': retryKey } : {};
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${line.token}`, ...key };
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    // LINE redirects nobody; whoever does would be given the message and our token.
    const options = { method: 'POST', headers, signal, redirect: 'manual' as const };
    try {
      return await answerIn(await fetch(line.api + path, { ...options, body: JSON.stringify(body) }));
    } catch {
      return null;
    }
  }
}

async function answerIn(response: Response): Promise<LineAnswer> {
  const words = await response.text().catch(() => '');
  const after = Number(response.headers.get('retry-after') ?? Number.NaN);
  return {
    status: response.status,
    retryAfter: Number.isFinite(after) ? after : null,
    isSpent: response.status === 429 && /monthly limit/i.test(words),
  };
}
