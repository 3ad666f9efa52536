/** On one line: every run of blanks, full-width ones and line ends too, becomes one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Lines kept, each on its own free of blanks at its ends; at most one empty line in a row. */
export function paragraphs(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).map(oneLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Unicode NFKC (full-width Latin becomes half-width), except for the kanji that NFKC would replace by another form (U+F900–FAFF):
 * in names these are meant.
 */
export function narrow(text: string): string {
  return text.replace(/[^\uf900-\ufaff]+/g, (run) => run.normalize('NFKC'));
}

/** Katakana to hiragana; half-width katakana too. */
export function hiragana(text: string): string {
  return narrow(text).replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** `null` for a cell that says nothing: empty, or just a dash. */
export function stated(text: string): string | null {
  const line = oneLine(text);
  return /^[-‐‑–—−ー―－]?$/.test(line) ? null : line;
}
