import { dayPhrase } from '@app/language';
import type { GivenConsent } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { Form } from '../frame/form';
import { Say } from '../frame/words';
import { Purposes } from './purposes';

/** What a guardian has consented to, each with a way to take it back. */
export function GivenConsents({ consents }: { consents: readonly GivenConsent[] }) {
  return (
    <>
      <h3>
        <Say k="family.consents" />
      </h3>
      <div className="cards">
        {consents.map((consent) => (
          <Consent key={consent.requestId} consent={consent} />
        ))}
      </div>
    </>
  );
}

function Consent({ consent }: { consent: GivenConsent }) {
  const { validFrom, validUntil, how, withdrawnAt } = consent;
  const { language } = useAsked();
  const day = (of: string | null) => (of ? dayPhrase(new Date(`${of}T00:00:00+09:00`), language) : '');
  return (
    <article className="card">
      <h4>
        <Say
          k={`family.consent-${validUntil ? 'until' : 'open'}`}
          v={{ from: day(validFrom), until: day(validUntil) }}
        />
      </h4>
      <p className="meta">
        <Say k={`family.how-${how}`} />
      </p>
      <Purposes purposes={consent.purposes} />
      {withdrawnAt ? (
        <p className="state">
          <Say k="family.is-withdrawn" v={{ day: dayPhrase(withdrawnAt, language) }} />
        </p>
      ) : (
        <TakeBack requestId={consent.requestId} />
      )}
    </article>
  );
}

function TakeBack({ requestId }: { requestId: string }) {
  return (
    <details>
      <summary>
        <Say k="ways-in.guardian.withdraw-title" />
      </summary>
      <p>
        <Say k="ways-in.guardian.withdraw-word" />
      </p>
      <Form action={`/me/family/requests/${requestId}/withdrawal`} submit="ways-in.guardian.withdraw" quiet />
    </details>
  );
}
