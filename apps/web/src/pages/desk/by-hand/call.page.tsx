import { numberOf } from '@app/notifications';
import { useAsked, useText } from '../../frame/asked-context';
import { NO_SCOPE } from '../../frame/decline-form';
import { Form } from '../../frame/form';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { SessionChoice } from '../../resident/session-choice';
import { ShownField } from '../../resident/shown-field';
import type { Typed } from '../typed';
import { Reach } from './calls.page';
import type { OneCall } from './load-by-hand';
import { SaidBox } from './said-box';

interface CallProps {
  readonly call: OneCall;
  /** A yes that could not be taken. */
  readonly typed: Typed | null;
}

/** One call, or the slip of one letter: what to say, and a button for each answer. */
export function CallPage({ call, typed }: CallProps) {
  const text = useText();
  const { row, words, stands } = call;
  const title = row.channel === 'phone' ? 'by-hand.calls.one-title' : 'by-hand.calls.one-letter';
  return (
    <Page title={text(title, { name: row.name })} form={typed && { ...typed, scope: NO_SCOPE }}>
      <p>
        <a href={row.channel === 'phone' ? '/desk/calls' : '/desk/letters'}>
          <Say k={row.channel === 'phone' ? 'by-hand.calls.title' : 'by-hand.letters.title'} />
        </a>
      </p>
      <h1>
        <Say k={title} v={{ name: row.name }} />
      </h1>
      <p className="meta">
        {row.kana} · <Say k="by-hand.letters.number" v={{ number: numberOf(row.outboxId) }} />
      </p>
      {row.channel === 'phone' && <Reach row={row} />}
      <section className="box">
        <h2>
          <Say k="by-hand.calls.say" />
        </h2>
        <SaidBox words={stands ? words : null} />
        {stands && words?.question && (
          <p>
            <strong>
              <Say k={`by-hand.calls.ask.${words.question}`} />
            </strong>
          </p>
        )}
      </section>
      {stands && <Answers call={call} typed={typed} />}
      {row.matchId && (
        <p>
          <a href={`/desk/matches/${row.matchId}`}>
            <Say k="by-hand.calls.case" />
          </a>
        </p>
      )}
    </Page>
  );
}

function Answers({ call, typed }: CallProps) {
  const { t } = useAsked();
  const { row, words } = call;
  const isCall = row.channel === 'phone';
  const how = t(`introductions.way.${isCall ? 'telephone' : 'letter'}`);
  return (
    <section className="box">
      {words?.question && (
        <p className="meta">
          <Say k="by-hand.calls.consent" v={{ how }} />
        </p>
      )}
      {words?.question ? <Yes call={call} typed={typed} /> : <One call={call} answer="told" />}
      {words?.question && <One call={call} answer="no" quiet />}
      {words?.question === 'invitation' && call.invitation && !call.invitation.wasPutOff && (
        <One call={call} answer="later" quiet />
      )}
      {isCall && <One call={call} answer="not-reached" quiet />}
    </section>
  );
}

function Yes({ call: { row, invitation }, typed }: CallProps) {
  const state = { values: typed?.values ?? {}, problems: typed?.problems ?? [], scope: NO_SCOPE };
  return (
    <Form action={`/desk/calls/${row.outboxId}/answer`} submit="by-hand.calls.yes" state={state}>
      <input type="hidden" name="answer" value="yes" />
      {invitation && (
        <>
          <SessionChoice sessions={invitation.sessions} />
          <ShownField contact={invitation.contact} />
        </>
      )}
    </Form>
  );
}

interface OneProps {
  readonly call: OneCall;
  readonly answer: 'told' | 'no' | 'later' | 'not-reached';
  readonly quiet?: boolean;
}

function One({ call: { row }, answer, quiet = false }: OneProps) {
  return (
    <Form action={`/desk/calls/${row.outboxId}/answer`} submit={`by-hand.calls.${answer}`} quiet={quiet}>
      <input type="hidden" name="answer" value={answer} />
    </Form>
  );
}
