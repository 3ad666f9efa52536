import { LANGUAGE_NAMES } from '@app/language';
import { useAsked } from './asked-context';
import { markedIn } from './marked-in';
import { type TitledCard, type TitleIn, titleFor } from './title-for';
import { Words } from './words';

/** The title of an opening, and in which language it stands where that is not the page's own. */
export function OpeningTitle({ title, language }: TitleIn) {
  const page = useAsked().language;
  const { tag } = LANGUAGE_NAMES[language];
  const words = <Words>{markedIn(language, title)}</Words>;
  return tag === LANGUAGE_NAMES[page].tag ? words : <span lang={tag}>{words}</span>;
}

/** A card's title in the reader's language where there is one, otherwise in Japanese. */
export function CardTitle({ card }: { card: TitledCard }) {
  return <OpeningTitle {...titleFor(card, useAsked().language)} />;
}
