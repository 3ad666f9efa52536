import { dayPhrase } from '@app/language';
import type { GuardianView } from '@app/matches';
import { GUARDIAN_PURPOSES } from '@app/people';
import { useAsked, useText } from '../frame/asked-context';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { AskedActivityBox } from './asked-activity';
import { ConsentAnswer } from './consent-answer';
import { GuardianAnswered } from './guardian-answered';
import { Purposes } from './purposes';

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
        <AskedActivityBox key={activity.matchId} activity={activity} heading="h3" />
      ))}
      <h2>
        <Say k="ways-in.guardian.for" />
      </h2>
      <Purposes purposes={GUARDIAN_PURPOSES} />
      {endsAt && (
        <p className="state">
          <Say k="ways-in.guardian.until" v={{ day: dayPhrase(endsAt, language) }} />
        </p>
      )}
      {view.days && <ConsentAnswer action={`/guardian/${token}/answer`} days={view.days} />}
    </>
  );
}
