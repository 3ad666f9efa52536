import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether LINE signed these very bytes: HMAC-SHA256 under the channel's secret, base64 (Messaging API, "Verify webhook
 * signature").
 */
export function isSignedByLine(body: Buffer, signature: string | undefined, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(signature ?? '', 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
