import { Transform } from 'class-transformer';

const HALF_KANA = /[\uFF66-\uFF9F]+/g;
// Controls but line feed, and marks that turn the direction of writing.
const INVISIBLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Words as they are kept: half-width kana in full width, no controls, line feeds alone at the ends of lines. Emoji and
 * all else stay as they were typed.
 */
export function wordsTyped(value: unknown): string {
  return String(value ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(HALF_KANA, (kana) => kana.normalize('NFKC'))
    .replace(INVISIBLE, (sign) => (sign === '\n' ? sign : ''))
    .trim();
}

/** Of a field of a form in which people write. */
export const words = () => Transform(({ value }) => wordsTyped(value));

/** The same on one line: names and titles. */
export const oneLine = () => Transform(({ value }) => wordsTyped(value).replace(/\s+/g, ' '));
