import type { Activity, AfterMatch, GuardianStanding, StandingInLine } from '@app/matches';
import { useText } from '../frame/asked-context';
import { DoneNotice, Empty, Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { GuardianNotice } from '../guardian/guardian-notice';
import { UndoOffer } from '../places/undo-offer';
import { ActivityCard } from './activity-card';

const DONE = ['interest', 'withdrawn'];
const ANSWERED = ['offer-yes', 'offer-no', 'change-yes', 'change-no'];
const SAID = ['confirmed', 'word'];
const ENDED = ['declined', 'withdrawn', 'expired'];

type Standings = ReadonlyMap<string, StandingInLine>;

interface ActivitiesProps {
  readonly activities: readonly Activity[];
  readonly standings: Standings;
  readonly afters: ReadonlyMap<string, AfterMatch>;
  readonly guardian: GuardianStanding;
  readonly done: unknown;
}

export function ActivitiesPage({ activities, standings, afters, guardian, done }: ActivitiesProps) {
  const text = useText();
  const ended = activities.filter(({ state }) => ENDED.includes(state));
  const live = activities.filter(({ state }) => !ENDED.includes(state));
  return (
    <Page title={text('pages.activities.title')}>
      <h1>
        <Say k="pages.activities.title" />
      </h1>
      <DoneNotice done={done} of={DONE} k="pages.activities.done-" />
      {done === 'left-out' && <Notice k="ways-in.party.leave-out-done" />}
      <DoneNotice done={done} of={ANSWERED} k="places.done-" />
      <DoneNotice done={done} of={SAID} k="after.done-" />
      <UndoOffer back="/me/activities" />
      <GuardianNotice standing={guardian} />
      {activities.length === 0 && (
        <Empty k="pages.activities.nothing" href="/me" way="pages.activities.nothing-way" />
      )}
      <Cards activities={live} standings={standings} afters={afters} />
      {live.length > 0 && (
        <p>
          <a href="/me/calendar">
            <Say k="calendar.way" />
          </a>
        </p>
      )}
      {ended.length > 0 && <Ended activities={ended} standings={standings} afters={afters} />}
    </Page>
  );
}

type CardsProps = Pick<ActivitiesProps, 'activities' | 'standings' | 'afters'>;

function Ended({ activities, standings, afters }: CardsProps) {
  return (
    <details>
      <summary>
        <Say k="pages.activities.ended" v={{ number: activities.length }} />
      </summary>
      <Cards activities={activities} standings={standings} afters={afters} />
    </details>
  );
}

function Cards({ activities, standings, afters }: CardsProps) {
  return (
    <div className="cards">
      {activities.map((activity) => (
        <ActivityCard
          key={activity.matchId}
          activity={activity}
          standing={standings.get(activity.matchId) ?? null}
          after={afters.get(activity.matchId) ?? null}
        />
      ))}
    </div>
  );
}
