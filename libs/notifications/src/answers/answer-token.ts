import { createHmac, timingSafeEqual } from 'node:crypto';

const ID_BYTES = 16;
const MAC_BYTES = 16;
const WHOLE = /^[\w-]{43}$/;

/**
 * The address of one question to one person: the message's id and 128 bits of HMAC-SHA256 over it, base64url. A message
 * sent again carries the same address, and the database holds none.
 */
export function answerToken(outboxId: string, secret: string): string {
  const id = Buffer.from(outboxId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, macOf(id, secret)]).toString('base64url');
}

/** The message of an address; `null` for anything that was not signed here. */
export function messageOfToken(token: string, secret: string): string | null {
  if (!WHOLE.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const id = bytes.subarray(0, ID_BYTES);
  // The last character holds two bits that say nothing: one address, one spelling.
  if (bytes.toString('base64url') !== token) return null;
  return timingSafeEqual(bytes.subarray(ID_BYTES), macOf(id, secret)) ? uuidOf(id) : null;
}

function macOf(id: Uint8Array, secret: string): Buffer {
  return createHmac('sha256', secret).update('answer:').update(id).digest().subarray(0, MAC_BYTES);
}

function uuidOf(id: Buffer): string {
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
