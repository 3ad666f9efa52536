import { createHmac, timingSafeEqual } from 'node:crypto';
import { MAY_BE_OFF } from '@app/outbox';

export type OptionalKind = (typeof MAY_BE_OFF)[number];

export interface Subscription {
  readonly accountId: string;
  readonly kind: OptionalKind;
}

/**
 * The token of the address that switches one kind of message off for one account: both in the clear, and signed. It does
 * not expire, since mails are kept for years; it can do nothing else. Signature of 128 bits, base64url.
 */
export function unsubscribeToken({ accountId, kind }: Subscription, secret: string): string {
  const id = Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url');
  return `${id}.${kind}.${signatureOf({ accountId, kind }, secret).toString('base64url')}`;
}

/** `null` for a token that we have not signed. */
export function readUnsubscribeToken(token: string, secret: string): Subscription | null {
  const [id = '', said = '', signature = ''] = token.split('.');
  const kind = MAY_BE_OFF.find((each) => each === said);
  const hex = Buffer.from(id, 'base64url').toString('hex');
  if (!kind || hex.length !== 32) return null;
  const accountId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const subscription = { accountId, kind };
  return isSame(Buffer.from(signature, 'base64url'), signatureOf(subscription, secret)) ? subscription : null;
}

function signatureOf({ accountId, kind }: Subscription, secret: string): Buffer {
  return createHmac('sha256', secret).update(`unsubscribe:${accountId}:${kind}`).digest().subarray(0, 16);
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
