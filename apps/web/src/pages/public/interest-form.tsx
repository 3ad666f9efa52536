import type { ContactFacts } from '@app/matches';
import type { Explanation } from '@app/matching';
import type { OpeningDetail, Session } from '@app/openings';
import { useAsked } from '../frame/asked-context';
import { FieldProblem, LabelWords } from '../frame/field';
import { Form } from '../frame/form';
import { type FormState, useField } from '../frame/form-state';
import { LongTextField } from '../frame/text-field';
import { Say, Words } from '../frame/words';
import { ShownField } from '../resident/shown-field';
import { CompanionFields } from './companion-fields';
import { SessionLine } from './session-list';
import { sessionObstacle } from './session-obstacle';

interface InterestProps {
  readonly detail: OpeningDetail;
  readonly explanation: Explanation;
  readonly contact: ContactFacts;
  readonly form: FormState;
}

/** Choose the days that fit, say a word, press one button. */
export function InterestForm({ detail, explanation, contact, form }: InterestProps) {
  return (
    <section id="interest">
      <h2>
        <Say k="pages.interest.title" />
      </h2>
      <Form action={`/openings/${detail.opening.id}/interest`} submit="pages.interest.submit" state={form}>
        <InterestFields detail={detail} explanation={explanation} contact={contact} />
        <p className="meta">
          <Say k="pages.interest.next" />
        </p>
      </Form>
    </section>
  );
}

/** What is asked of an interest, whoever fills it in. */
export function InterestFields({ detail, explanation, contact }: Omit<InterestProps, 'form'>) {
  return (
    <>
      <Days sessions={detail.sessions} explanation={explanation} />
      <CompanionFields childrenWelcome={detail.opening.childrenWelcome} />
      <ShownField contact={contact} />
      <LongTextField name="message" rows={3} hint optional />
    </>
  );
}

function Days({ sessions, explanation }: { sessions: readonly Session[]; explanation: Explanation }) {
  const { now } = useAsked();
  const coming = sessions.filter(({ startsAt }) => startsAt > now);
  const fits = ({ number }: Session) => explanation.fittingSessions.includes(number);
  const [first] = coming.filter(fits);
  return (
    <fieldset className="field">
      <legend>
        <LabelWords name="sessions" />
      </legend>
      <FieldProblem name="sessions" />
      <ul className="sessions">
        {coming.map((session) => (
          <li key={session.id}>
            {fits(session) ? (
              <Day session={session} first={session === first} only={coming.length === 1} />
            ) : (
              <NotThisDay session={session} explanation={explanation} />
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Day({ session, first, only }: { session: Session; first: boolean; only: boolean }) {
  const { chosen } = useField('sessions');
  return (
    <label className="choice">
      <input
        type="checkbox"
        name="sessions"
        id={first ? 'sessions' : undefined}
        value={session.id}
        defaultChecked={only || chosen.includes(session.id)}
      />
      <span>
        <SessionLine session={session}>
          {session.capacity !== null && session.taken >= session.capacity && (
            <strong className="meta">
              <Say k="places.full" />
            </strong>
          )}
        </SessionLine>
      </span>
    </label>
  );
}

function NotThisDay({ session, explanation }: { session: Session; explanation: Explanation }) {
  const asked = useAsked();
  const obstacle = sessionObstacle(session.number, explanation, asked);
  return (
    <SessionLine session={session}>
      {obstacle && (
        <span className="meta">
          <Words>{obstacle}</Words>
        </span>
      )}
    </SessionLine>
  );
}
