import type { Activity, GuardianStanding } from '@app/matches';
import { useText } from '../frame/asked-context';
import { Empty, Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { GuardianNotice } from '../guardian/guardian-notice';
import { ActivityCard } from './activity-card';

const DONE = ['interest', 'withdrawn'];
const ENDED = ['declined', 'withdrawn'];

interface ActivitiesProps {
  readonly activities: readonly Activity[];
  readonly guardian: GuardianStanding;
  readonly done: unknown;
}

export function ActivitiesPage({ activities, guardian, done }: ActivitiesProps) {
  const text = useText();
  const ended = activities.filter(({ state }) => ENDED.includes(state));
  const live = activities.filter(({ state }) => !ENDED.includes(state));
  return (
    <Page title={text('pages.activities.title')}>
      <h1>
        <Say k="pages.activities.title" />
      </h1>
      {typeof done === 'string' && DONE.includes(done) && <Notice k={`pages.activities.done-${done}`} />}
      <GuardianNotice standing={guardian} />
      {activities.length === 0 && (
        <Empty k="pages.activities.nothing" href="/me" way="pages.activities.nothing-way" />
      )}
      <Cards activities={live} />
      {ended.length > 0 && <Ended activities={ended} />}
    </Page>
  );
}

function Ended({ activities }: { activities: readonly Activity[] }) {
  return (
    <details>
      <summary>
        <Say k="pages.activities.ended" v={{ number: activities.length }} />
      </summary>
      <Cards activities={activities} />
    </details>
  );
}

function Cards({ activities }: { activities: readonly Activity[] }) {
  return (
    <div className="cards">
      {activities.map((activity) => (
        <ActivityCard key={activity.matchId} activity={activity} />
      ))}
    </div>
  );
}
