import type { MatchHistory, Reader } from '@app/matches';
import { useText } from '../frame/asked-context';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { HistoryLines } from './history-lines';

const BACK: Record<Reader, (matchId: string) => string> = {
  resident: () => '/me/activities',
  group: () => '/group/applicants',
  centre: (matchId) => `/desk/matches/${matchId}`,
};

/** What has happened to a match, of it what concerns whoever reads. */
export function HistoryPage({ history }: { history: MatchHistory }) {
  const text = useText();
  const { matchId, openingId, title, groupName, reader, lines } = history;
  return (
    <Page title={text('history.title', { title })}>
      <p>
        <a href={BACK[reader](matchId)}>
          <Say k="history.back" />
        </a>
      </p>
      <h1>
        <Say k="history.heading" />
      </h1>
      <p>
        <a href={`/openings/${openingId}`}>{title}</a>
        <br />
        <span className="meta">{groupName}</span>
      </p>
      <p className="meta">
        <Say k="history.lead" />
      </p>
      <HistoryLines lines={lines} />
    </Page>
  );
}
