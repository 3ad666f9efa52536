import { Config } from '@app/config';
import { Injectable } from '@nestjs/common';
import { generateRequestDetails } from 'web-push';
import { type PushAnswer, pushAnswerOf } from './push-answer';
import { isPushHost } from './push-host';
import type { PushSubscription } from './push-subscription.entity';

const ANSWER_WITHIN_MS = 10_000;

export interface PushNote {
  readonly title: string;
  readonly body: string;
  readonly url: string;
  /** A browser shows what has the same tag once. */
  readonly tag: string;
}

/** Posts sealed messages (RFC 8291) under our own keys (RFC 8292) to the push services of browsers. */
@Injectable()
export class PushServices {
  constructor(private readonly config: Config) {}

  async send(to: PushSubscription, note: PushNote, seconds: number): Promise<PushAnswer> {
    const { push } = this.config;
    if (!push || !isPushHost(to.endpoint, push.hosts)) return { kind: 'gone' };
    try {
      return await this.post(to, note, seconds);
    } catch {
      return { kind: 'passing', failure: 'push-unreachable', retryAfter: null };
    }
  }

  private async post(to: PushSubscription, note: PushNote, seconds: number): Promise<PushAnswer> {
    const { endpoint, method, headers, body } = this.sealed(to, note, seconds);
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    // A push service redirects nobody; whoever does would have us call an address of its own choice.
    const options = { method, headers, body: new Uint8Array(body), signal, redirect: 'manual' as const };
    const response = await fetch(endpoint, options);
    await response.body?.cancel();
    const after = Number(response.headers.get('retry-after') ?? Number.NaN);
    return pushAnswerOf(response.status, Number.isFinite(after) ? after : null);
  }

  private sealed({ endpoint, p256dh, auth }: PushSubscription, note: PushNote, seconds: number) {
    const { subject, publicKey, privateKey } = this.config.push as NonNullable<Config['push']>;
    const { headers, body, method } = generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify(note),
      {
        TTL: seconds,
        urgency: 'normal',
        topic: topicOf(note.tag),
        vapidDetails: { subject, publicKey, privateKey },
      },
    );
    const text = Object.entries(headers).map(([name, value]) => [name, String(value)]);
    return { endpoint, method, headers: Object.fromEntries(text), body: body as Buffer };
  }
}

/** At most 32 characters of base64url: a message that is sent again takes the place of its own copy that still waits. */
function topicOf(tag: string): string {
  return tag.replaceAll('-', '').slice(0, 32);
}
