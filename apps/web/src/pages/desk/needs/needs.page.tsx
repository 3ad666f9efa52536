import type { NeedsAtDesk } from '@app/matches';
import { useText } from '../../frame/asked-context';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';

/** What somebody told would help, in their own words. */
export function NeedsPage({ personId, name, words }: NeedsAtDesk) {
  const text = useText();
  return (
    <Page title={text('needs.title', { name })}>
      <h1>
        <Say k="needs.title" v={{ name }} />
      </h1>
      {words ? (
        <blockquote className="words">{words}</blockquote>
      ) : (
        <p>
          <Say k="needs.none" />
        </p>
      )}
      <p>
        <Say k="needs.care" />
      </p>
      <p className="meta">
        <Say k="needs.is-written" />
      </p>
      <p>
        <a href={`/desk/proxy/people/${personId}`}>
          <Say k="needs.back" />
        </a>
      </p>
    </Page>
  );
}
