import type { OpeningDetail } from '@app/openings';
import type { ReactNode } from 'react';
import { useAsked } from '../frame/asked-context';
import { Say } from '../frame/words';
import { OpeningFacts } from './opening-facts';
import { SessionList } from './session-list';

/** What an opening tells: in its group's words, then when, then the details. */
export function OpeningStory({ detail, children }: { detail: OpeningDetail; children?: ReactNode }) {
  const { now } = useAsked();
  return (
    <div>
      <p className="words">{detail.opening.body}</p>
      {children}
      <h2>
        <Say k="pages.opening.when" />
      </h2>
      <SessionList sessions={detail.sessions} now={now} />
      <h2>
        <Say k="pages.opening.details" />
      </h2>
      <OpeningFacts detail={detail} />
    </div>
  );
}
