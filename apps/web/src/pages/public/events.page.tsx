import type { ComingEvent } from '@app/events';
import { useText } from '../frame/asked-context';
import { DayThread } from '../frame/day-thread';
import { Empty } from '../frame/notice';
import { Page } from '../frame/page';
import { FromTo } from '../frame/times';
import { Say } from '../frame/words';

/** Events of public offices: shown, not matched. */
export function EventsPage({ events }: { events: readonly ComingEvent[] }) {
  const text = useText();
  return (
    <Page title={text('pages.events.title')}>
      <h1>
        <Say k="pages.events.title" />
      </h1>
      <p className="lead">
        <Say k="pages.events.lead" />
      </p>
      {events.length === 0 && (
        <Empty k="pages.events.nothing" href="/openings" way="pages.events.nothing-way" />
      )}
      <DayThread items={events} show={(event) => <EventCard key={event.id} event={event} />} />
    </Page>
  );
}

function EventCard({ event }: { event: ComingEvent }) {
  return (
    <article className="card">
      <p className="when">
        <FromTo {...event} />
      </p>
      <h3>{event.url ? <a href={event.url}>{event.title}</a> : event.title}</h3>
      <p className="meta">{[event.placeName, event.office].filter(Boolean).join(' · ')}</p>
      <p className="meta">{[event.fee, event.placesNote].filter(Boolean).join(' · ')}</p>
      {event.sessionsLeft > 1 && (
        <p className="meta">
          <Say k="pages.card.sessions" v={{ number: event.sessionsLeft - 1 }} />
        </p>
      )}
    </article>
  );
}
