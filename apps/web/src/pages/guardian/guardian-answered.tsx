import { dayPhrase } from '@app/language';
import type { GuardianView } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { Form } from '../frame/form';
import { Say } from '../frame/words';

/** What became of a request: answered, too late, or not needed any more; each in its own words. */
export function GuardianAnswered({ token, view }: { token: string; view: GuardianView }) {
  const { request } = view;
  const standing = standingOf(view);
  const { language } = useAsked();
  const at = request.withdrawnAt ?? request.answeredAt;
  return (
    <>
      <h1>
        <Say k={`ways-in.guardian.is-${standing}`} v={{ day: at ? dayPhrase(at, language) : '' }} />
      </h1>
      {WORD.includes(standing) && (
        <p className="lead">
          <Say k={`ways-in.guardian.is-${standing}-word`} v={{ name: request.personName }} />
        </p>
      )}
      {standing === 'consented' && <Standing token={token} until={request.validUntil} />}
    </>
  );
}

const WORD = ['expired', 'not-needed'];

function standingOf({ request }: GuardianView): string {
  return request.withdrawnAt ? 'withdrawn' : (request.answer ?? 'not-needed');
}

function Standing({ token, until }: { token: string; until: string | null }) {
  const { language } = useAsked();
  const day = until ? dayPhrase(new Date(`${until}T00:00:00+09:00`), language) : '';
  return (
    <>
      <p className="lead">
        <Say k="ways-in.guardian.is-consented-until" v={{ day }} />
      </p>
      <details>
        <summary>
          <Say k="ways-in.guardian.withdraw-title" />
        </summary>
        <p>
          <Say k="ways-in.guardian.withdraw-word" />
        </p>
        <Form action={`/guardian/${token}/withdrawal`} submit="ways-in.guardian.withdraw" quiet />
      </details>
    </>
  );
}
