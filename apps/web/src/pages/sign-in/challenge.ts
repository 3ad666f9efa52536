import { Refusal } from '@app/database';
import type { Request } from 'express';

const ANSWER_WITHIN_MS = 5 * 60_000;

/** Remembers what this browser was asked to sign. */
export function askToSign(request: Request, value: string, now: Date): void {
  request.session.challenge = { value, until: now.getTime() + ANSWER_WITHIN_MS };
}

/**
 * Gives the challenge back, once.
 * @throws Refusal `passkey-not-valid` for one that nobody asked for, or long ago
 */
export function takeChallenge(request: Request, now: Date): string {
  const { challenge } = request.session;
  delete request.session.challenge;
  if (!challenge || challenge.until < now.getTime()) throw new Refusal('passkey-not-valid');
  return challenge.value;
}

/**
 * The browser's answer as the form carries it; what it holds is checked by whoever verifies it.
 * @throws Refusal `passkey-not-valid`
 */
export function readAnswer<T>(body: Record<string, unknown> | undefined): T {
  try {
    return Object(JSON.parse(String(body?.response))) as T;
  } catch {
    throw new Refusal('passkey-not-valid');
  }
}
