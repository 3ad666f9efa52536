import { momentPhrase, sessionPhrase } from '@app/language';
import type { HistoryLine } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { Say, Words } from '../frame/words';
import { reasonKey } from './reason-key';

/** What happened, in order: when, by whom, what, and why. */
export function HistoryLines({ lines }: { lines: readonly HistoryLine[] }) {
  if (lines.length === 0)
    return (
      <p>
        <Say k="history.nothing" />
      </p>
    );
  return (
    <ol className="history">
      {lines.map((line) => (
        <Line key={`${line.at.toISOString()} ${line.step} ${line.session?.id}`} line={line} />
      ))}
    </ol>
  );
}

function Line({ line }: { line: HistoryLine }) {
  const { language } = useAsked();
  return (
    <li>
      <span className="meta">
        <time dateTime={line.at.toISOString()}>{momentPhrase(line.at, language)}</time>{' '}
        <span className="state">
          <Say k={`history.by.${line.by}`} />
        </span>
      </span>
      <br />
      <Say k={`history.step.${line.step}`} />
      {more(line).map(([key, node]) => (
        <span key={key} className="meta">
          <br />
          {node}
        </span>
      ))}
    </li>
  );
}

function more({ reason, session, undoes }: HistoryLine): [string, React.ReactNode][] {
  const parts: [string, React.ReactNode][] = [];
  if (session) parts.push(['session', <OfSession key="session" session={session} />]);
  if (undoes)
    parts.push([
      'undoes',
      <Named key="undoes" k="history.undoes" name="step" word={`history.step.${undoes}`} />,
    ]);
  if (reason)
    parts.push(['reason', <Named key="reason" k="history.reason" name="reason" word={reasonKey(reason)} />]);
  return parts;
}

/** A sentence that names something else of the catalogue. */
function Named({ k, name, word }: { k: string; name: string; word: string }) {
  const { t } = useAsked();
  return <Words>{t(k, { [name]: t(word) })}</Words>;
}

function OfSession({ session }: { session: NonNullable<HistoryLine['session']> }) {
  const { language } = useAsked();
  const said = (times: { startsAt: string; endsAt: string }) =>
    sessionPhrase(new Date(times.startsAt), new Date(times.endsAt), language);
  if (!session.movedTo) return <Say k="history.session" v={{ when: said(session) }} />;
  return <Say k="history.moved" v={{ from: said(session), to: said(session.movedTo) }} />;
}
