import type { Language } from '@app/language';

/** What people wrote in a language, as pages show it: plain Japanese with the readings above. */
export function markedIn(language: Language, words: string): string {
  return language === 'ja-easy' ? withReadings(words) : words;
}

/** 「集合（しゅうごう）」 as people write plain Japanese. */
function withReadings(words: string): string {
  return words.replace(/([\p{Script=Han}々]+)[（(]([ぁ-ゖー]+)[）)]/gu, '{$1|$2}');
}
