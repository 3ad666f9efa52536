import { randomBytes } from 'node:crypto';

const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** Twelve letters in groups of four that nobody mistakes for one another: 58 bits. */
export function newSetUpCode(): string {
  const letters = Array.from(randomBytes(48), (byte) => (byte < 240 ? LETTERS[byte % 30] : '')).join('');
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8, 12)].join('-');
}

/** As it is typed: lower case, full width and other dashes are the same. */
export function readSetUpCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}
