import type { Session } from '@app/openings';
import type { ReactNode } from 'react';
import { HowLong, WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';

/** Each day that takes place, from when to when, and how many places are left. */
export function SessionList({ sessions, now }: { sessions: readonly Session[]; now: Date }) {
  const coming = sessions.filter(({ endsAt }) => endsAt > now);
  if (coming.length === 0)
    return (
      <p>
        <Say k="pages.opening.no-session-left" />
      </p>
    );
  return (
    <ul className="sessions">
      {coming.map((session) => (
        <li key={session.id}>
          <SessionLine session={session} />
        </li>
      ))}
    </ul>
  );
}

export function SessionLine({ session, children }: { session: Session; children?: ReactNode }) {
  return (
    <>
      <strong>
        <WhenPhrase {...session} />
      </strong>{' '}
      <span className="meta">
        <HowLong {...session} /> <Places session={session} />
      </span>
      {children}
    </>
  );
}

function Places({ session: { capacity, taken, cancelledAt } }: { session: Session }) {
  if (cancelledAt) return <Say k="pages.opening.cancelled" />;
  if (capacity === null) return <Say k="pages.opening.no-limit" />;
  if (taken >= capacity) return <Say k="pages.opening.full" v={{ capacity }} />;
  return <Say k="pages.opening.places" v={{ left: capacity - taken, capacity }} />;
}
