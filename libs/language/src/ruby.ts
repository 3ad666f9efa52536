/** A piece of text, with its reading where the words carry one: `{漢字|かんじ}`. */
export interface Reading {
  readonly text: string;
  readonly kana: string | null;
}

/** Splits words into plain pieces and pieces with a reading. */
export function readings(words: string): Reading[] {
  if (!words.includes('{')) return words === '' ? [] : [{ text: words, kana: null }];
  return words
    .split(/(\{[^{}|]+\|[^{}|]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = /^\{([^|]+)\|([^}]+)\}$/.exec(piece);
      return marked ? { text: marked[1] as string, kana: marked[2] as string } : { text: piece, kana: null };
    });
}

/** For mails and titles, which know no ruby: 漢字（かんじ）. */
export function plainReadings(words: string): string {
  return readings(words)
    .map(({ text, kana }) => (kana ? `${text}（${kana}）` : text))
    .join('');
}
