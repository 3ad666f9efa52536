import { createHash } from 'node:crypto';

/** What a seal is made over: its place in the chain, the ids it holds, and their rows as lines in id order. */
export interface SealContent {
  readonly number: number;
  /** An int8multirange as PostgreSQL writes it. */
  readonly ids: string;
  readonly lines: string;
}

/** SHA-256 over the seal before it and its own content; the first seal follows nothing. */
export function sealHash(before: Buffer, { number, ids, lines }: SealContent): Buffer {
  return createHash('sha256').update(before).update(`${number} ${ids}\n`).update(lines).digest();
}

/** What the first seal follows. */
export const NO_SEAL = Buffer.alloc(32);
