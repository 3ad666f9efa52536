import { momentPhrase } from '@app/language';
import type { PlaceToAttend } from '@app/matches';
import { useAsked, useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';

interface ArrivalProps {
  readonly place: PlaceToAttend;
  /** The address of the page itself. */
  readonly action: string;
}

/** Read from the code that hangs at the place: one button, 「到着しました」. */
export function ArrivalPage({ place, action }: ArrivalProps) {
  const text = useText();
  return (
    <Page title={text('after.arrival.title', { title: place.title })}>
      <h1>{place.title}</h1>
      <p className="when">
        <WhenPhrase {...place} />
      </p>
      <p className="meta">{[place.groupName, place.placeName].filter(Boolean).join(' · ')}</p>
      <Next place={place} action={action} />
    </Page>
  );
}

const HOUR_MS = 3_600_000;

function Next({ place, action }: ArrivalProps) {
  const { language } = useAsked();
  if (place.hasCheckedIn) return <Notice k="after.arrival.done" />;
  if (place.isOpen) return <Form action={action} submit="after.arrival.submit" />;
  const from = momentPhrase(new Date(place.startsAt.getTime() - HOUR_MS), language);
  const until = momentPhrase(new Date(place.endsAt.getTime() + 2 * HOUR_MS), language);
  return (
    <p className="lead">
      <Say k="after.arrival.not-open" v={{ from, until }} />
    </p>
  );
}
