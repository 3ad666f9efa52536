import type { OpeningDetail, Session } from '@app/openings';
import { CANCEL_REASONS } from '@app/vocabulary';
import type { Problem } from '../../frame/check-form';
import { useText } from '../frame/asked-context';
import { RadioField, useOptions } from '../frame/choice-fields';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { DoneNotice } from '../frame/notice';
import { Page } from '../frame/page';
import { LongTextField, TextField } from '../frame/text-field';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';
import { sessionValues } from '../group/session-rows';

export interface TypedChange {
  readonly sessionId: string;
  readonly form: 'times' | 'capacity' | 'cancellation';
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

interface SessionsProps {
  readonly detail: OpeningDetail;
  /** How many wait for a place, by session. */
  readonly waiting: ReadonlyMap<string, number>;
  readonly now: Date;
  readonly done: unknown;
  readonly typed: TypedChange | null;
}

const DONE = ['moved', 'cancelled', 'capacity', 'closed'];

/** The days of an opening that is public: moved, cancelled, enlarged; and its end. */
export function SessionsPage({ detail, waiting, now, done, typed }: SessionsProps) {
  const text = useText();
  const { opening } = detail;
  const coming = detail.sessions.filter(({ startsAt, cancelledAt }) => startsAt > now && !cancelledAt);
  const form = typed && { values: typed.values, problems: typed.problems, scope: scopeOf(typed) };
  return (
    <Page title={text('places.sessions.title', { title: opening.title })} form={form}>
      <p className="meta">
        <a href={`/group/openings/${opening.id}`}>{opening.title}</a>
      </p>
      <h1>
        <Say k="places.sessions.title" v={{ title: opening.title }} />
      </h1>
      <DoneNotice done={done} of={DONE} k="places.sessions.done-" />
      {coming.length === 0 && (
        <p>
          <Say k="pages.opening.no-session-left" />
        </p>
      )}
      <div className="cards">
        {coming.map((session) => (
          <SessionCard
            key={session.id}
            session={session}
            waiting={waiting.get(session.id) ?? 0}
            typed={typed?.sessionId === session.id ? typed : null}
          />
        ))}
      </div>
      {!opening.closedAt && <Closing id={opening.id} />}
    </Page>
  );
}

interface CardProps {
  readonly session: Session;
  readonly waiting: number;
  readonly typed: TypedChange | null;
}

function SessionCard({ session, waiting, typed }: CardProps) {
  const { capacity, taken } = session;
  return (
    <article className="card">
      <h2 className="when">
        <WhenPhrase {...session} />
      </h2>
      <p className="meta">
        <Say
          k={capacity === null ? 'places.sessions.taken-no-limit' : 'places.sessions.taken'}
          v={{ taken, capacity: capacity ?? 0, waiting }}
        />
      </p>
      <Moving session={session} typed={typed} />
      <Enlarging session={session} typed={typed} />
      <Cancelling session={session} typed={typed} />
    </article>
  );
}

type PartProps = Pick<CardProps, 'session' | 'typed'>;

function Moving({ session, typed }: PartProps) {
  const state = stateOf(session, 'times', typed, sessionValues([session]));
  return (
    <details open={typed?.form === 'times'}>
      <summary>
        <Say k="places.sessions.move" />
      </summary>
      <p>
        <Say k="places.sessions.move-word" />
      </p>
      <Form action={`/group/sessions/${session.id}/times`} submit="places.sessions.move-submit" state={state}>
        <div className="row">
          <TextField name="date-0" type="date" />
          <TextField name="start-0" type="time" />
          <TextField name="end-0" type="time" />
        </div>
      </Form>
    </details>
  );
}

function Enlarging({ session, typed }: PartProps) {
  const capacity = session.capacity === null ? '' : String(session.capacity);
  const state = stateOf(session, 'capacity', typed, { 'capacity-0': capacity });
  return (
    <details open={typed?.form === 'capacity'}>
      <summary>
        <Say k="places.sessions.enlarge" />
      </summary>
      <Form
        action={`/group/sessions/${session.id}/capacity`}
        submit="places.sessions.enlarge-submit"
        state={state}
      >
        <TextField name="capacity-0" inputMode="numeric" short />
      </Form>
    </details>
  );
}

function Cancelling({ session, typed }: PartProps) {
  const state = stateOf(session, 'cancellation', typed, {});
  return (
    <details open={typed?.form === 'cancellation'}>
      <summary>
        <Say k="places.sessions.cancel" />
      </summary>
      <p>
        <Say k="places.sessions.cancel-word" />
      </p>
      <Form
        action={`/group/sessions/${session.id}/cancellation`}
        submit="places.sessions.cancel-submit"
        state={state}
        quiet
      >
        <RadioField name="reason" options={useOptions('cancel-reason', CANCEL_REASONS)} />
        <LongTextField name="note" rows={3} hint optional />
      </Form>
    </details>
  );
}

function Closing({ id }: { id: string }) {
  return (
    <details>
      <summary>
        <Say k="places.sessions.close" />
      </summary>
      <p>
        <Say k="places.sessions.close-word" />
      </p>
      <Form action={`/group/openings/${id}/closing`} submit="places.sessions.close-submit" quiet />
    </details>
  );
}

function stateOf(
  { id }: Session,
  form: TypedChange['form'],
  typed: TypedChange | null,
  values: Readonly<Record<string, string>>,
): FormState {
  const scope = scopeOf({ sessionId: id, form });
  if (typed?.form !== form) return { values, problems: [], scope };
  return { values: typed.values, problems: typed.problems, scope };
}

/** Tells the forms of several sessions apart. */
function scopeOf({ sessionId, form }: Pick<TypedChange, 'sessionId' | 'form'>): string {
  return `${form.slice(0, 2)}${sessionId.slice(-12)}`;
}
