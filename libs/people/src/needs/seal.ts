import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { NeedsKey } from '@app/config';

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** What stands before the nonce: version, length of the key's id, the id. */
export function headOf(keyId: string): Buffer {
  const id = Buffer.from(keyId, 'ascii');
  return Buffer.concat([Buffer.from([VERSION, id.length]), id]);
}

/**
 * Seals words for one person's row: head, 12 random bytes, AES-256-GCM (NIST SP 800-38D), 16 bytes of tag. A key may seal
 * 2^32 times with random nonces.
 */
export function sealWords(words: string, personId: string, { id, key }: NeedsKey): Buffer {
  const head = headOf(id);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(boundTo(head, personId));
  const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  return Buffer.concat([head, nonce, sealed, cipher.getAuthTag()]);
}

export type Opened =
  | { readonly words: string }
  /** `not-a-seal`: cut or of another version; `not-intact`: changed, or of another row. */
  | { readonly fault: 'not-a-seal' | 'key-unknown' | 'not-intact' };

/** Opens what `sealWords` made for the same person, with whichever of the keys sealed it. */
export function openWords(sealed: Buffer, personId: string, keys: readonly NeedsKey[]): Opened {
  const headLength = 2 + (sealed[1] ?? 0);
  if (sealed[0] !== VERSION || sealed.length < headLength + NONCE_BYTES + TAG_BYTES)
    return { fault: 'not-a-seal' };
  const head = sealed.subarray(0, headLength);
  const known = keys.find(({ id }) => head.equals(headOf(id)));
  if (!known) return { fault: 'key-unknown' };
  const words = decipher(sealed.subarray(headLength), boundTo(head, personId), known.key);
  return words === null ? { fault: 'not-intact' } : { words };
}

/** @returns `null` where the tag does not fit */
function decipher(body: Buffer, bound: Buffer, key: Buffer): string | null {
  const cipher = createDecipheriv(CIPHER, key, body.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  cipher.setAAD(bound).setAuthTag(body.subarray(-TAG_BYTES));
  const words = cipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES));
  try {
    return Buffer.concat([words, cipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** The column and the row: a value that is moved to another does not open there. */
function boundTo(head: Buffer, personId: string): Buffer {
  return Buffer.concat([head, Buffer.from(`people.needs_words ${personId.toLowerCase()}`)]);
}
