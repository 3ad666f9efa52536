import { createHash, randomInt } from 'node:crypto';

/** Without letters and figures that look alike; 31 to the power of 8 is 850 thousand million. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;

/** As it is shown: `7F3A-K9C2`. */
export function newLineCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** @returns the hash of the code in a message, in any width and case; `null` where the message is no code */
export function hashOfCode(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-ー－]/g, '');
  if (!new RegExp(`^[${LETTERS}]{${LENGTH}}$`).test(plain)) return null;
  return createHash('sha256').update(`line-code:${plain}`).digest('base64url');
}
