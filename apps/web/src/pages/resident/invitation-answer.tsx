import type { InvitationView } from '@app/matches';
import { INVITATION_NO_REASONS } from '@app/vocabulary';
import { useAsked } from '../frame/asked-context';
import { RadioField } from '../frame/choice-fields';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Say } from '../frame/words';
import { SessionChoice } from './session-choice';
import { ShownField } from './shown-field';

interface AnswerProps {
  readonly invitation: InvitationView;
  readonly form: FormState;
}

/** Yes first and whole, then later and no: each is one press. */
export function InvitationAnswer({ invitation, form }: AnswerProps) {
  const action = `/me/invitations/${invitation.matchId}/answer`;
  const next = invitation.askedBy === 'group' ? 'group' : 'centre';
  return (
    <>
      <section className="box">
        <h2>
          <Say k="introductions.invitation.yes" />
        </h2>
        <p>
          <Say k="introductions.invitation.yes-lead" />
        </p>
        <Form action={action} submit="introductions.invitation.yes-submit" state={form}>
          <input type="hidden" name="answer" value="yes" />
          <SessionChoice sessions={invitation.sessions} />
          <ShownField contact={invitation.contact} />
          <p className="meta">
            <Say k={`introductions.invitation.yes-next-${next}`} />
          </p>
        </Form>
      </section>
      <div className="act">
        {!invitation.wasPutOff && <Later action={action} />}
        <No action={action} />
      </div>
    </>
  );
}

function Later({ action }: { action: string }) {
  return (
    <details>
      <summary>
        <Say k="introductions.invitation.later" />
      </summary>
      <p>
        <Say k="introductions.invitation.later-lead" />
      </p>
      <Form action={action} submit="introductions.invitation.later-submit" quiet>
        <input type="hidden" name="answer" value="later" />
      </Form>
    </details>
  );
}

function No({ action }: { action: string }) {
  const { t } = useAsked();
  const options = INVITATION_NO_REASONS.map((value) => ({
    value,
    label: t(`introductions.no-reason.${value}`),
  }));
  const state = { values: { reason: 'no-reason' }, problems: [], scope: 'no' };
  return (
    <details>
      <summary>
        <Say k="introductions.invitation.no" />
      </summary>
      <p>
        <Say k="introductions.invitation.no-lead" />
      </p>
      <Form action={action} submit="introductions.invitation.no-submit" state={state} quiet>
        <input type="hidden" name="answer" value="no" />
        <RadioField name="reason" options={options} />
      </Form>
    </details>
  );
}
