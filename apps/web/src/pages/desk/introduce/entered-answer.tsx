import { dayPhrase } from '@app/language';
import type { InvitationView } from '@app/matches';
import { INVITATION_NO_REASONS } from '@app/vocabulary';
import { useAsked } from '../../frame/asked-context';
import { RadioField } from '../../frame/choice-fields';
import { NO_SCOPE } from '../../frame/decline-form';
import { Form } from '../../frame/form';
import { Say } from '../../frame/words';
import { SessionChoice } from '../../resident/session-choice';
import { ShownField } from '../../resident/shown-field';
import type { Typed } from '../typed';

interface EnteredProps {
  readonly invitation: InvitationView;
  /** A yes that could not be taken. */
  readonly typed: Typed | null;
}

/** What somebody said by telephone or at the counter, entered by the coordinator with how it was said. */
export function EnteredAnswer({ invitation, typed }: EnteredProps) {
  const { language } = useAsked();
  const { matchId, until, contact, owner } = invitation;
  const action = `/desk/invitations/${matchId}/answer`;
  const isCall = owner === 'coordinator';
  return (
    <section className="box">
      <p className="state">
        <Say
          k={`introductions.desk.${isCall ? 'call' : 'waiting'}`}
          v={{ until: until ? dayPhrase(until, language) : '' }}
        />
      </p>
      <details open={isCall || typed !== null}>
        <summary>
          <Say k="introductions.desk.answer" />
        </summary>
        <Form action={action} submit="introductions.desk.answer-yes" state={stateOf(typed)}>
          <input type="hidden" name="answer" value="yes" />
          <SessionChoice sessions={invitation.sessions} />
          <ShownField contact={contact} />
          <ConsentBy />
        </Form>
        <No action={action} />
        {!invitation.wasPutOff && <Later action={action} />}
      </details>
    </section>
  );
}

function No({ action }: { action: string }) {
  const { t } = useAsked();
  const options = INVITATION_NO_REASONS.map((value) => ({
    value,
    label: t(`introductions.no-reason.${value}`),
  }));
  const state = { values: { reason: 'no-reason', consentBy: 'telephone' }, problems: [], scope: 'decline' };
  return (
    <Form action={action} submit="introductions.desk.answer-no" state={state} quiet>
      <input type="hidden" name="answer" value="no" />
      <RadioField name="reason" options={options} />
      <input type="hidden" name="consentBy" value="telephone" />
    </Form>
  );
}

function Later({ action }: { action: string }) {
  return (
    <Form action={action} submit="introductions.desk.answer-later" quiet>
      <input type="hidden" name="answer" value="later" />
      <input type="hidden" name="consentBy" value="telephone" />
    </Form>
  );
}

function ConsentBy() {
  const { t } = useAsked();
  const options = ['telephone', 'counter', 'letter'].map((value) => ({
    value,
    label: t(`introductions.way.${value}`),
  }));
  return <RadioField name="consentBy" options={options} />;
}

/** The frame of the desk links its problems to this scope. */
function stateOf(typed: Typed | null) {
  const values = { consentBy: 'telephone', ...typed?.values };
  return { values, problems: typed?.problems ?? [], scope: NO_SCOPE };
}
