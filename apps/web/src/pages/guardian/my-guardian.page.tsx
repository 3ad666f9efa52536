import { dayPhrase } from '@app/language';
import type { GuardianStanding } from '@app/matches';
import { useAsked, useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { GuardianFields } from './guardian-fields';

interface MyGuardianProps {
  readonly standing: GuardianStanding;
  readonly form: FormState;
  readonly done: unknown;
}

/** A minor says who the guardian is, and sees how the request stands. */
export function MyGuardianPage({ standing, form, done }: MyGuardianProps) {
  const text = useText();
  return (
    <Page title={text('ways-in.guardian.mine-title')} form={form}>
      <h1>
        <Say k="ways-in.guardian.mine-title" />
      </h1>
      {done === 'interest' && <Notice k="pages.activities.done-interest" />}
      {done === 'asked' && <Notice k="ways-in.guardian.mine-done" />}
      {standing.needed.length > 0 ? <Ask standing={standing} form={form} /> : <NotNeeded />}
      <p>
        <a href="/me/activities">
          <Say k="ways-in.guardian.mine-way" />
        </a>
      </p>
    </Page>
  );
}

function Ask({ standing: { asked }, form }: Omit<MyGuardianProps, 'done'>) {
  const { language } = useAsked();
  const waiting = asked?.answer === null ? asked : null;
  return (
    <>
      <p className="lead">
        {waiting?.endsAt ? (
          <Say
            k="ways-in.guardian.mine-asked"
            v={{ name: waiting.guardianName, day: dayPhrase(waiting.endsAt, language) }}
          />
        ) : (
          <Say k="ways-in.guardian.mine-lead" />
        )}
      </p>
      {waiting && (
        <p>
          <Say k="ways-in.guardian.mine-asked-again" />
        </p>
      )}
      <Form action="/me/guardian" submit="ways-in.guardian.mine-submit" state={form} quiet={waiting !== null}>
        <GuardianFields />
      </Form>
    </>
  );
}

function NotNeeded() {
  return (
    <p className="lead">
      <Say k="ways-in.guardian.mine-not-needed" />
    </p>
  );
}
