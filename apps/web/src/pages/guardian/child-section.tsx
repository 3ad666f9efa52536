import { dayPhrase } from '@app/language';
import type { Child, WaitingRequest } from '@app/matches';
import { GUARDIAN_PURPOSES } from '@app/people';
import { useAsked } from '../frame/asked-context';
import { Say } from '../frame/words';
import { AskedActivityBox } from './asked-activity';
import { ActivitiesOfChild } from './child-activities';
import { ConsentAnswer } from './consent-answer';
import { GivenConsents } from './given-consents';
import { Purposes } from './purposes';

/** One child: what waits for the guardian first. */
export function ChildSection({ child }: { child: Child }) {
  const { name, request, activities, consents } = child;
  const asked = request?.activities.map(({ matchId }) => matchId) ?? [];
  return (
    <section className="child">
      <h2>
        <Say k="family.child" v={{ name }} />
      </h2>
      {request && <Waiting request={request} />}
      {activities ? (
        <ActivitiesOfChild activities={activities.filter(({ matchId }) => !asked.includes(matchId))} />
      ) : (
        <p className="meta">
          <Say k="family.named-only" />
        </p>
      )}
      {consents.length > 0 && <GivenConsents consents={consents} />}
    </section>
  );
}

function Waiting({ request }: { request: WaitingRequest }) {
  const { requestId, endsAt, activities, days } = request;
  const { language } = useAsked();
  return (
    <section className="box warn">
      <h3>
        <Say k="family.asked" />
      </h3>
      {endsAt && (
        <p className="state">
          <Say k="ways-in.guardian.until" v={{ day: dayPhrase(endsAt, language) }} />
        </p>
      )}
      {activities.map((activity) => (
        <AskedActivityBox key={activity.matchId} activity={activity} heading="h4" />
      ))}
      <h4>
        <Say k="ways-in.guardian.for" />
      </h4>
      <Purposes purposes={GUARDIAN_PURPOSES} />
      <ConsentAnswer
        action={`/me/family/requests/${requestId}/answer`}
        days={days}
        scope={`r${requestId.slice(-12)}`}
      />
    </section>
  );
}
