import { createHash, createHmac } from 'node:crypto';

/**
 * The token of a sign-in link: derived from its id under the secret, so that a mail sent a second time carries the same
 * link and neither the queue nor the database ever holds it. 128 bits, base64url.
 */
export function signInToken(linkId: string, secret: string): string {
  return derive(`sign-in:${linkId}`, secret).subarray(0, 16).toString('base64url');
}

/** The code of the same mail for another device: six digits, derived in the same way and stored nowhere. */
export function signInCode(linkId: string, secret: string): string {
  const number = derive(`sign-in-code:${linkId}`, secret).readUIntBE(0, 6) % 1_000_000;
  return String(number).padStart(6, '0');
}

/** What the database keeps of a token, of a browser's secret, or of a set-up code. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function derive(what: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(what).digest();
}
