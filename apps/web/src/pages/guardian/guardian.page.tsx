import { dayPhrase } from '@app/language';
import type { AskedActivity, GuardianView } from '@app/matches';
import { GUARDIAN_PURPOSES } from '@app/people';
import { useAsked, useText } from '../frame/asked-context';
import { RadioField } from '../frame/choice-fields';
import { Form } from '../frame/form';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';
import { GuardianAnswered } from './guardian-answered';

interface GuardianProps {
  readonly token: string;
  readonly view: GuardianView;
  readonly done: unknown;
}

const DONE = ['consented', 'refused', 'withdrawn'];

/** What a guardian finds behind the link: what is asked, or what became of it. */
export function GuardianPage({ token, view, done }: GuardianProps) {
  const text = useText();
  const isOpen = view.request.answer === null && view.days !== null;
  return (
    <Page title={text('ways-in.guardian.title')}>
      {typeof done === 'string' && DONE.includes(done) && <Notice k={`ways-in.guardian.done-${done}`} />}
      <p>
        <Say k="ways-in.guardian.to" v={{ name: view.request.guardianName }} />
      </p>
      {isOpen ? <Asking token={token} view={view} /> : <GuardianAnswered token={token} view={view} />}
      <p className="meta">
        <Say k="ways-in.guardian.no-account" />
      </p>
    </Page>
  );
}

function Asking({ token, view }: { token: string; view: GuardianView }) {
  const { language } = useAsked();
  const { personName: name, endsAt } = view.request;
  return (
    <>
      <h1>
        <Say k="ways-in.guardian.heading" v={{ name }} />
      </h1>
      <p className="lead">
        <Say k="ways-in.guardian.lead" v={{ name }} />
      </p>
      <h2>
        <Say k="ways-in.guardian.activity" />
      </h2>
      {view.activities.map((activity) => (
        <Activity key={activity.matchId} activity={activity} />
      ))}
      <Purposes />
      {endsAt && (
        <p className="state">
          <Say k="ways-in.guardian.until" v={{ day: dayPhrase(endsAt, language) }} />
        </p>
      )}
      <Answer token={token} view={view} />
    </>
  );
}

function Activity({ activity }: { activity: AskedActivity }) {
  return (
    <section className="box">
      <h3>{activity.title}</h3>
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

function Purposes() {
  return (
    <>
      <h2>
        <Say k="ways-in.guardian.for" />
      </h2>
      <ul>
        {GUARDIAN_PURPOSES.map((purpose) => (
          <li key={purpose}>
            <Say k={`ways-in.guardian.purpose.${purpose}`} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Answer({ token, view }: { token: string; view: GuardianView }) {
  const action = `/guardian/${token}/answer`;
  return (
    <>
      <Form
        action={action}
        submit="ways-in.guardian.yes"
        state={{ values: { consentUntil: view.days?.asked }, problems: [] }}
      >
        <input type="hidden" name="answer" value="yes" />
        <Period view={view} />
      </Form>
      <p>
        <Say k="ways-in.guardian.no-word" />
      </p>
      <Form action={action} submit="ways-in.guardian.no" quiet>
        <input type="hidden" name="answer" value="no" />
      </Form>
    </>
  );
}

function Period({ view: { days } }: { view: GuardianView }) {
  const { t, language } = useAsked();
  if (!days) return null;
  const label = (k: string, day: string) =>
    t(`ways-in.guardian.${k}`, { day: dayPhrase(new Date(`${day}T00:00:00+09:00`), language) });
  const asked = { value: days.asked, label: label('period-asked', days.asked) };
  const year = { value: days.year, label: label('period-year', days.year) };
  return <RadioField name="consentUntil" options={days.asked === days.year ? [asked] : [asked, year]} />;
}
