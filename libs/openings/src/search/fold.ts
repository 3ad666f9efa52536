const SIGNS =
  /[\s\p{Cc}\p{Cs}!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~、。・「」『』【】〈〉《》〔〕…‥〜—–―’‘“”♪★☆※→]/gu;
const MOST_WORDS = 5;
const LONGEST_WORD = 40;

/**
 * One spelling for what people type and what groups wrote: any width, large or small, カタカナ or ひらがな, 聖ヶ丘 or 聖が丘,
 * with or without signs and blanks. The database folds its own words by `search_fold`; a test compares the two.
 */
export function folded(text: string): string {
  return Array.from(text.normalize('NFKC'), small)
    .join('')
    .replace(/[ァ-ヴ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ヽヾ]/g, (mark) => (mark === 'ヽ' ? 'ゝ' : 'ゞ'))
    .replace(/[ヵゕ]/g, 'か')
    .replace(/[ヶゖ]/g, 'け')
    .replace(SIGNS, '')
    .replace(/[がけ](?=[丘谷])/g, 'が');
}

/** Letter by letter, as the database does it: not by what stands beside. */
function small(letter: string): string {
  return letter === 'İ' ? 'i' : letter.toLowerCase();
}

/** The words of a search, folded: apart by blanks and commas of any width, five at the most, none twice. */
export function searchWords(keyword: string): string[] {
  const words = keyword
    .normalize('NFKC')
    .split(/[\s,、。]+/)
    .map((word) => Array.from(folded(word)).slice(0, LONGEST_WORD).join(''))
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
}
