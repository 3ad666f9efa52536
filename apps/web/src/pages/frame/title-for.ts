import type { Language } from '@app/language';
import type { OpeningCard } from '@app/openings';

export type TitledCard = Pick<OpeningCard, 'title' | 'titles'>;

/** A title, and the language in which it stands. */
export interface TitleIn {
  readonly title: string;
  readonly language: Language;
}

/** The reader's own where there is an edition in it, otherwise the Japanese one. */
export function titleFor({ title, titles }: TitledCard, language: Language): TitleIn {
  const own = language === 'ja' ? undefined : titles?.[language];
  return own ? { title: own, language } : { title, language: 'ja' };
}
