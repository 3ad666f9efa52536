import { createHmac, timingSafeEqual } from 'node:crypto';

const ID_BYTES = 16;
const MAC_BYTES = 16;
const WHOLE = /^[\w-]{43}$/;

/**
 * An id and 128 bits of HMAC-SHA256 over it for one purpose, base64url: an address that nobody can guess, the same each
 * time it is made, of which the database holds nothing but the id.
 */
export function signId(purpose: string, uuid: string, secret: string): string {
  const id = Buffer.from(uuid.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, macOf(purpose, id, secret)]).toString('base64url');
}

/** The id in an address; `null` for anything that was not signed here for this purpose. */
export function readSignedId(purpose: string, token: string, secret: string): string | null {
  if (!WHOLE.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  // The last character holds two bits that say nothing: one address, one spelling.
  if (bytes.toString('base64url') !== token) return null;
  const id = bytes.subarray(0, ID_BYTES);
  return timingSafeEqual(bytes.subarray(ID_BYTES), macOf(purpose, id, secret)) ? uuidOf(id) : null;
}

function macOf(purpose: string, id: Uint8Array, secret: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}:`).update(id).digest().subarray(0, MAC_BYTES);
}

function uuidOf(id: Buffer): string {
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
