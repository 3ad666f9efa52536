import { dayPhrase } from '@app/language';
import { type ActivityOfChild, LIVE_STATES } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';
import { turnOf } from '../resident/turn';

interface ActivitiesProps {
  readonly activities: readonly ActivityOfChild[];
}

/** What a child applied for and takes part in; what is over behind a line. */
export function ActivitiesOfChild({ activities }: ActivitiesProps) {
  const live = activities.filter(({ state }) => LIVE_STATES.some((each) => each === state));
  const over = activities.filter((activity) => !live.includes(activity));
  return (
    <>
      <h3>
        <Say k="family.activities" />
      </h3>
      {live.length > 0 ? (
        <Cards activities={live} />
      ) : (
        <p>
          <Say k="family.activities-none" />
        </p>
      )}
      {over.length > 0 && (
        <details>
          <summary>
            <Say k="family.ended" v={{ number: over.length }} />
          </summary>
          <Cards activities={over} />
        </details>
      )}
    </>
  );
}

function Cards({ activities }: ActivitiesProps) {
  return (
    <div className="cards">
      {activities.map((activity) => (
        <ActivityCard key={activity.matchId} activity={activity} />
      ))}
    </div>
  );
}

function ActivityCard({ activity }: { activity: ActivityOfChild }) {
  const { openingId, title, groupName, placeName, sessions } = activity;
  return (
    <article className="card">
      {sessions.map((session) => (
        <p className="when" key={session.startsAt.toISOString()}>
          <WhenPhrase {...session} />
        </p>
      ))}
      <h4>
        <a href={`/openings/${openingId}`}>{title}</a>
      </h4>
      <p className="meta">{[groupName, placeName].filter(Boolean).join(' · ')}</p>
      <State activity={activity} />
    </article>
  );
}

function State({ activity }: { activity: ActivityOfChild }) {
  const { now, language } = useAsked();
  const turn = turnOf(activity, now);
  const isLate = turn?.late && (turn.whose === 'group' || turn.whose === 'centre');
  const until = turn?.until ? dayPhrase(turn.until, language) : '';
  return (
    <div className="why">
      <p className="state">
        <Say k={`family.state-${activity.state}`} />
      </p>
      {turn && (
        <p className="meta">
          <Say k={`family.turn-${turn.whose}${isLate ? '-late' : ''}`} v={{ until }} />
        </p>
      )}
    </div>
  );
}
