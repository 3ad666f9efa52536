import type { OpeningDetail } from '@app/openings';
import type { ReactNode } from 'react';
import { useAsked } from '../frame/asked-context';
import { Say } from '../frame/words';
import { editionFor, inEdition } from './edition-of';
import { EditionBody, OtherEditions } from './edition-words';
import { OpeningFacts } from './opening-facts';
import { SessionList } from './session-list';

interface StoryProps {
  readonly detail: OpeningDetail;
  /** The page's heading says the title in the reader's language. */
  readonly isHeaded?: boolean;
  readonly children?: ReactNode;
}

/** What an opening tells: in its group's words, in the reader's language where there is one; then when, then the details. */
export function OpeningStory({ detail, isHeaded = false, children }: StoryProps) {
  const { now, language } = useAsked();
  const edition = editionFor(detail, language);
  return (
    <div>
      {edition ? (
        <EditionBody edition={edition} isHeaded={isHeaded} />
      ) : (
        <InJapanese words={detail.opening.body} />
      )}
      <OtherEditions detail={detail} shown={edition} />
      {children}
      <h2>
        <Say k="pages.opening.when" />
      </h2>
      <SessionList sessions={detail.sessions} now={now} />
      <h2>
        <Say k="pages.opening.details" />
      </h2>
      <OpeningFacts detail={edition ? inEdition(detail, edition) : detail} />
    </div>
  );
}

function InJapanese({ words }: { words: string }) {
  const { language } = useAsked();
  const isJapanese = language === 'ja' || language === 'ja-easy';
  return (
    <p className="words" lang={isJapanese ? undefined : 'ja'}>
      {words}
    </p>
  );
}
