const KANA = /^[ぁ-ゖーゝゞ・ ]+$/;

/** A reading in hiragana from katakana, half-width or not; `null` if anything else is in it. */
export function hiraganaOf(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) as number) - 0x60));
  return KANA.test(plain) ? plain : null;
}
