import type { Language } from '@app/language';
import type { OpeningDetail, OpeningEdition } from '@app/openings';
import { markedIn } from '../frame/marked-in';

/** An opening in words of one language, as plain text: for titles, for whoever passes the page on, for search engines. */
export interface Told {
  readonly detail: OpeningDetail;
  readonly language: Language;
}

const OWN_WORDS = ['title', 'body', 'costNote', 'meetingPoint', 'whatToBring', 'rainPolicy'] as const;

/** What the group has written in the reader's language; `null` where it stands in Japanese only. */
export function editionFor({ editions }: OpeningDetail, language: Language): OpeningEdition | null {
  return editions.find((edition) => edition.language === language) ?? null;
}

/** In the reader's language where it stands in that, otherwise in Japanese. */
export function toldIn(detail: OpeningDetail, language: Language): Told {
  const edition = editionFor(detail, language);
  if (!edition) return { detail, language: 'ja' };
  return { detail: withWords(detail, edition, (words) => words), language };
}

/** The opening with the edition's words in place of the Japanese, wherever the edition has any; readings marked. */
export function inEdition(detail: OpeningDetail, edition: OpeningEdition): OpeningDetail {
  return withWords(detail, edition, (words) => markedIn(edition.language, words));
}

function withWords(
  detail: OpeningDetail,
  edition: OpeningEdition,
  say: (words: string) => string,
): OpeningDetail {
  const written = OWN_WORDS.filter((part) => edition[part] !== '').map((part) => [part, say(edition[part])]);
  return { ...detail, opening: { ...detail.opening, ...Object.fromEntries(written) } };
}
