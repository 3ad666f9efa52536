import type { HistoryLine } from '@app/matches';
import { Say } from '../frame/words';
import { HistoryLines } from './history-lines';

/** The history on a page about more than that. */
export function HistoryBox({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <section className="box">
      <h2>
        <Say k="history.heading" />
      </h2>
      <HistoryLines lines={lines} />
    </section>
  );
}

/** The way to the page of its own. */
export function HistoryLink({ matchId }: { matchId: string }) {
  return (
    <p className="meta">
      <a href={`/matches/${matchId}/history`}>
        <Say k="history.link" />
      </a>
    </p>
  );
}
