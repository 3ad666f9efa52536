import { dayPhrase } from '@app/language';
import { type Activity, LIVE_STATES } from '@app/matches';
import { WITHDRAW_REASONS } from '@app/vocabulary';
import { useAsked, useText } from '../../frame/asked-context';
import { RadioField, useOptions } from '../../frame/choice-fields';
import { Form } from '../../frame/form';
import type { FormState } from '../../frame/form-state';
import { Notice } from '../../frame/notice';
import { OpeningCard } from '../../frame/opening-card';
import { Page } from '../../frame/page';
import { PartyLine } from '../../frame/party-line';
import { DayOf, WhenPhrase } from '../../frame/times';
import { Say } from '../../frame/words';
import { DataWays } from '../../my-data/desk-data.page';
import { LeaveOut } from '../../places/leave-out';
import { ContactBox } from '../by-hand/contact-box';
import { NeedsWay } from '../needs/needs-way';
import type { ProxyPerson } from './load-proxy-person';
import { ProxySteps } from './steps';

const DONE = ['card', 'interest', 'withdrawn'];
const NOTED = 'contact';

interface ProxyPersonProps extends ProxyPerson {
  readonly done: unknown;
  /** How to reach the person, as it could not be noted. */
  readonly form?: FormState | null;
}

/** Somebody for whom the centre acts: what is under way and what could be next. */
export function ProxyPersonPage(props: ProxyPersonProps) {
  const { person, activities, fitting, needsTold, done, form = null } = props;
  const text = useText();
  return (
    <Page title={text('ways-in.proxy.person-title', { name: person.name })} form={form}>
      <ProxySteps step="interest" />
      <h1>
        <Say k="ways-in.proxy.person-title" v={{ name: person.name }} />
      </h1>
      {typeof done === 'string' && DONE.includes(done) && <Notice k={`ways-in.proxy.done-${done}`} />}
      {done === 'left-out' && <Notice k="ways-in.party.leave-out-done" />}
      {done === NOTED && <Notice k="by-hand.done.contact" />}
      {done === 'needs' && <Notice k="needs.done" />}
      {done === 'merged' && <Notice k="merging.done" />}
      {done === 'moved' && <Notice k="merging.moved" />}
      <Who person={person} />
      <NeedsWay personId={person.personId} isTold={needsTold} mayTell={!person.hasAccount} />
      {!person.hasAccount && <ContactBox person={person} form={form} />}
      <h2>
        <Say k="ways-in.proxy.matches" />
      </h2>
      {activities.length === 0 && (
        <p>
          <Say k="ways-in.proxy.matches-none" />
        </p>
      )}
      <div className="cards">
        {activities.map((activity) => (
          <Match key={activity.matchId} activity={activity} personId={person.personId} />
        ))}
      </div>
      <Fitting person={person} fitting={fitting} />
    </Page>
  );
}

function Who({ person }: Pick<ProxyPerson, 'person'>) {
  const { t, language } = useAsked();
  const { kana, birthDate, townName, phone, consentBy, enteredAt, hasAccount } = person;
  return (
    <>
      <p className="meta">
        {[kana, birthDate.replaceAll('-', '/'), townName].filter(Boolean).join(' · ')}{' '}
        {phone && <a href={`tel:${phone}`}>{phone}</a>}
      </p>
      {consentBy && enteredAt && (
        <p className="meta">
          <Say
            k="ways-in.proxy.entered"
            v={{ day: dayPhrase(enteredAt, language), how: t(`ways-in.proxy.consent-by.${consentBy}`) }}
          />
        </p>
      )}
      {hasAccount && (
        <p className="meta">
          <Say k="ways-in.proxy.own-account" />{' '}
          <a href={`/desk/proxy/people/${person.personId}/help`}>
            <Say k="counter.way" />
          </a>
        </p>
      )}
      <p>
        <a href={`/desk/proxy/people/${person.personId}/card`}>
          <Say k="ways-in.proxy.print" />
        </a>
      </p>
      <p>
        <a href={`/desk/proxy/people/${person.personId}/twins`}>
          <Say k="merging.way" />
        </a>
      </p>
      {!hasAccount && <DataWays personId={person.personId} />}
    </>
  );
}

function Match({ activity, personId }: { activity: Activity; personId: string }) {
  const isLive = LIVE_STATES.some((live) => live === activity.state);
  return (
    <article className="card">
      {activity.sessions.map((session) => (
        <p className="when" key={session.startsAt.toISOString()}>
          <WhenPhrase {...session} />
        </p>
      ))}
      <h3>{activity.title}</h3>
      <p className="meta">{activity.groupName}</p>
      <PartyLine party={activity} />
      <p className="state">
        <Say k={`pages.activities.state-${activity.state}`} />
      </p>
      <p>
        <a href={`/desk/matches/${activity.matchId}`}>
          <Say k="ways-in.proxy.open-case" />
        </a>
      </p>
      {isLive && <StepBack activity={activity} personId={personId} />}
    </article>
  );
}

function StepBack({ activity, personId }: { activity: Activity; personId: string }) {
  const action = `/desk/proxy/people/${personId}/matches/${activity.matchId}/companions-left-out`;
  return (
    <>
      <LeaveOut activity={activity} action={action} />
      <Withdraw activity={activity} personId={personId} />
    </>
  );
}

function Withdraw({ activity: { matchId }, personId }: { activity: Activity; personId: string }) {
  const state = { values: { reason: 'no-reason' }, problems: [], scope: `m${matchId.slice(-12)}` };
  return (
    <details>
      <summary>
        <Say k="ways-in.proxy.withdraw" />
      </summary>
      <Form
        action={`/desk/proxy/people/${personId}/matches/${matchId}/withdrawal`}
        submit="ways-in.proxy.withdraw-submit"
        state={state}
        quiet
      >
        <RadioField name="reason" options={useOptions('withdraw-reason', WITHDRAW_REASONS)} />
      </Form>
    </details>
  );
}

function Fitting({ person, fitting }: Pick<ProxyPerson, 'person' | 'fitting'>) {
  return (
    <section>
      <h2>
        <Say k="ways-in.proxy.fits" />
      </h2>
      {!fitting?.openings.length && (
        <p>
          <Say k="ways-in.proxy.fits-none" />
        </p>
      )}
      <div className="cards">
        {fitting?.openings.map((card) => (
          <OpeningCard key={card.id} card={card} day={<DayOf at={card.startsAt} />}>
            <p>
              <a className="btn" href={`/desk/proxy/people/${person.personId}/openings/${card.id}`}>
                <Say k="ways-in.proxy.apply" />
              </a>
            </p>
          </OpeningCard>
        ))}
      </div>
    </section>
  );
}
