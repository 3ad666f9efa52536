import { timesPhrase } from '@app/language';
import type { MatchDetail } from '@app/matches';
import { useAsked } from '../../frame/asked-context';
import { DayOf, FromTo } from '../../frame/times';
import { Say } from '../../frame/words';
import { freeOf } from './sheet-of';

type Session = MatchDetail['sessions'][number];

/** When, and how many places are left: days with the same times and as many places stand in one line. */
export function WhenLines({ sessions }: { sessions: readonly Session[] }) {
  const { language } = useAsked();
  const lines = new Map<string, Session[]>();
  for (const each of sessions) {
    const key = `${timesPhrase(each.startsAt, each.endsAt, language)} ${freeOf(each)}`;
    lines.set(key, [...(lines.get(key) ?? []), each]);
  }
  return [...lines].map(([key, alike]) => <WhenLine key={key} sessions={alike} />);
}

function WhenLine({ sessions }: { sessions: readonly Session[] }) {
  const [first] = sessions as readonly [Session];
  const free = freeOf(first);
  return (
    <p className="meta">
      {sessions.map(({ startsAt }, index) => (
        <span key={startsAt.toISOString()}>
          {index > 0 && <Say k="words.list.comma" />}
          <DayOf at={startsAt} />
        </span>
      ))}{' '}
      <FromTo {...first} />
      {free !== null && (
        <>
          {' · '}
          <Say k="desk.approvals.free" v={{ free }} />
        </>
      )}
    </p>
  );
}
