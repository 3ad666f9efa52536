/** A written name and its reading in hiragana. */
export type Name = readonly [written: string, kana: string];

/** Reads `佐藤:さとう 鈴木:すずき`, which keeps long lists of names readable. */
export function names(list: string): readonly Name[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [written, kana] = entry.split(':');
      return [written!, kana!];
    });
}
