import { dayPhrase } from '@app/language';
import type { InvitationView } from '@app/matches';
import type { Reason } from '@app/matching';
import { useAsked, useText } from '../frame/asked-context';
import type { FormState } from '../frame/form-state';
import { DoneNotice } from '../frame/notice';
import { Page } from '../frame/page';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';
import { ReasonList } from '../reasons/reason-list';
import { InvitationAnswer } from './invitation-answer';
import { WhyMe } from './why-me';

export interface InvitationProps {
  readonly invitation: InvitationView;
  /** Why it fits; nothing once it is answered. */
  readonly reasons: readonly Reason[];
  readonly form: FormState;
  readonly done: unknown;
}

const DONE = ['yes', 'no', 'later'];
const FEW = 3;

/** Who asks for what, why it fits, and three ways to answer; afterwards how it stands and whose turn it is. */
export function InvitationPage({ invitation, reasons, form, done }: InvitationProps) {
  const text = useText();
  const { title, groupName, askedBy, state } = invitation;
  const kind = invitation.origin === 'introduction' ? 'introduction-title' : 'title';
  return (
    <Page title={text(`introductions.invitation.${kind}`, { title })} form={form}>
      <p className="meta">
        <Say
          k={`introductions.invitation.from-${askedBy === 'group' ? 'group' : 'centre'}`}
          v={{ group: groupName }}
        />
      </p>
      <h1>{title}</h1>
      <DoneNotice done={done} of={DONE} k="introductions.invitation.done-" />
      <Turn invitation={invitation} />
      <What invitation={invitation} reasons={reasons} />
      {askedBy === 'ladder' && <WhyMe />}
      {state === 'invited' ? <InvitationAnswer invitation={invitation} form={form} /> : <Ways />}
    </Page>
  );
}

function Turn({ invitation: { state, until, wasPutOff, endedBy } }: { invitation: InvitationView }) {
  const { language } = useAsked();
  const saidNo = state === 'declined' && endedBy === 'resident';
  const k = state === 'invited' ? 'your-turn' : `state-${saidNo ? 'said-no' : state}`;
  // Nobody has wound its clock yet: then no day is promised.
  const word =
    state === 'invited' && !until ? 'pages.activities.state-invited' : `introductions.invitation.${k}`;
  return (
    <div className="why">
      <p className="state">
        <Say k={word} v={{ until: until ? dayPhrase(until, language) : '' }} />
      </p>
      {state === 'invited' && (
        <p className="meta">
          <Say k={`introductions.invitation.${wasPutOff ? 'put-off' : 'privacy'}`} />
        </p>
      )}
    </div>
  );
}

function What({ invitation, reasons }: Pick<InvitationProps, 'invitation' | 'reasons'>) {
  // Many days are read where they are chosen.
  const isLong = invitation.state === 'invited' && invitation.sessions.length > FEW;
  const sessions = isLong ? [] : invitation.sessions;
  return (
    <section className="box">
      {sessions.map((session) => (
        <p className="when" key={session.id}>
          <WhenPhrase {...session} />
        </p>
      ))}
      <p className="meta">{[invitation.groupName, invitation.placeName].filter(Boolean).join(' · ')}</p>
      {invitation.body && <p className="words">{invitation.body}</p>}
      {reasons.length > 0 && (
        <div className="why">
          <h2>
            <Say k="pages.card.why" />
          </h2>
          <ReasonList reasons={reasons} audience="resident" />
        </div>
      )}
      <p>
        <a href={`/openings/${invitation.openingId}`}>
          <Say k="introductions.invitation.details" />
        </a>
      </p>
    </section>
  );
}

function Ways() {
  return (
    <p className="ways">
      <a className="btn quiet" href="/me/activities">
        <Say k="refusals.way.activities" />
      </a>
    </p>
  );
}
