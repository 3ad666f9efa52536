import type { Activity } from '@app/matches';
import { useText } from '../frame/asked-context';
import { Empty, Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { ActivityCard } from './activity-card';

const DONE = ['interest', 'withdrawn'];
const ENDED = ['declined', 'withdrawn'];

export function ActivitiesPage({ activities, done }: { activities: readonly Activity[]; done: unknown }) {
  const text = useText();
  const ended = activities.filter(({ state }) => ENDED.includes(state));
  const live = activities.filter(({ state }) => !ENDED.includes(state));
  return (
    <Page title={text('pages.activities.title')}>
      <h1>
        <Say k="pages.activities.title" />
      </h1>
      {typeof done === 'string' && DONE.includes(done) && <Notice k={`pages.activities.done-${done}`} />}
      {activities.length === 0 && (
        <Empty k="pages.activities.nothing" href="/me" way="pages.activities.nothing-way" />
      )}
      <div className="cards">
        {live.map((activity) => (
          <ActivityCard key={activity.matchId} activity={activity} />
        ))}
      </div>
      {ended.length > 0 && (
        <details>
          <summary>
            <Say k="pages.activities.ended" v={{ number: ended.length }} />
          </summary>
          <div className="cards">
            {ended.map((activity) => (
              <ActivityCard key={activity.matchId} activity={activity} />
            ))}
          </div>
        </details>
      )}
    </Page>
  );
}
