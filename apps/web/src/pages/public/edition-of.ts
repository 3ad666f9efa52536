import type { Language } from '@app/language';
import type { OpeningDetail, OpeningEdition } from '@app/openings';

const OWN_WORDS = ['title', 'body', 'costNote', 'meetingPoint', 'whatToBring', 'rainPolicy'] as const;

/** What the group has written in the reader's language; `null` where it stands in Japanese only. */
export function editionFor({ editions }: OpeningDetail, language: Language): OpeningEdition | null {
  return editions.find((edition) => edition.language === language) ?? null;
}

/** The opening with the edition's words in place of the Japanese, wherever the edition has any. */
export function inEdition(detail: OpeningDetail, edition: OpeningEdition): OpeningDetail {
  const marked = (words: string) => (edition.language === 'ja-easy' ? withReadings(words) : words);
  const written = OWN_WORDS.filter((part) => edition[part] !== '').map((part) => [
    part,
    marked(edition[part]),
  ]);
  return { ...detail, opening: { ...detail.opening, ...Object.fromEntries(written) } };
}

/** 「集合（しゅうごう）」 with the reading above, as people write plain Japanese. */
export function withReadings(words: string): string {
  return words.replace(/([\p{Script=Han}々]+)[（(]([ぁ-ゖー]+)[）)]/gu, '{$1|$2}');
}
