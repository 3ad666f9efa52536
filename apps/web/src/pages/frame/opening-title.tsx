import { LANGUAGE_NAMES, type Language } from '@app/language';
import type { OpeningCard } from '@app/openings';
import { useAsked } from './asked-context';
import { markedIn } from './marked-in';
import { Words } from './words';

interface TitleProps {
  readonly title: string;
  readonly language: Language;
}

/** The title of an opening, and in which language it stands where that is not the page's own. */
export function OpeningTitle({ title, language }: TitleProps) {
  const page = useAsked().language;
  const { tag } = LANGUAGE_NAMES[language];
  const words = <Words>{markedIn(language, title)}</Words>;
  return tag === LANGUAGE_NAMES[page].tag ? words : <span lang={tag}>{words}</span>;
}

/** A card's title in the reader's language where there is one, otherwise in Japanese. */
export function CardTitle({ card: { title, titles } }: { card: Pick<OpeningCard, 'title' | 'titles'> }) {
  const { language } = useAsked();
  const own = language === 'ja' ? undefined : titles?.[language];
  return own ? (
    <OpeningTitle title={own} language={language} />
  ) : (
    <OpeningTitle title={title} language="ja" />
  );
}
