import { createHash, createHmac } from 'node:crypto';

/**
 * The token of a sign-in link: derived from its id under the secret, so that a mail sent a second time carries the same
 * link and neither the queue nor the database ever holds it. 128 bits, base64url.
 */
export function signInToken(linkId: string, secret: string): string {
  return createHmac('sha256', secret)
    .update(`sign-in:${linkId}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}

/** What the database keeps of a token. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
