import type { AskedActivity } from '@app/matches';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';

interface AskedActivityProps {
  readonly activity: AskedActivity;
  readonly heading: 'h3' | 'h4';
}

/** What a minor wants to take part in: with whom, where, and every day of it. */
export function AskedActivityBox({ activity, heading: Heading }: AskedActivityProps) {
  return (
    <section className="box">
      <Heading>{activity.title}</Heading>
      <p>
        <Say k="ways-in.guardian.by" v={{ group: activity.groupName }} />
        {activity.placeName && (
          <>
            <br />
            <Say k="ways-in.guardian.place" v={{ place: activity.placeName }} />
          </>
        )}
      </p>
      {activity.sessions.map((session) => (
        <p className="when" key={session.startsAt.toISOString()}>
          <WhenPhrase {...session} />
        </p>
      ))}
    </section>
  );
}
