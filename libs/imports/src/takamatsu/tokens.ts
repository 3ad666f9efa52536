/** A piece of grammar: a sticky pattern and what it makes; `null` for pieces that carry no meaning, such as blanks. */
export type Piece<T> = readonly [RegExp, (found: RegExpExecArray) => T | null];

/** Cuts a text into tokens, the first piece that fits winning; `null` where some of the text fits no piece. */
export function tokens<T>(text: string, pieces: readonly Piece<T>[]): T[] | null {
  const found: T[] = [];
  let at = 0;
  while (at < text.length) {
    const next = firstFit(text, at, pieces);
    if (!next) return null;
    if (next.token !== null) found.push(next.token);
    at = next.end;
  }
  return found;
}

function firstFit<T>(
  text: string,
  at: number,
  pieces: readonly Piece<T>[],
): { token: T | null; end: number } | null {
  for (const [pattern, make] of pieces) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found?.[0]) return { token: make(found), end: at + found[0].length };
  }
  return null;
}
