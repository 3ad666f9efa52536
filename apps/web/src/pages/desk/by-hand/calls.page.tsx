import { dayPhrase } from '@app/language';
import type { ByHandRow } from '@app/notifications';
import { useAsked, useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { Notice } from '../../frame/notice';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import type { SaidRow } from './load-by-hand';
import { DueLine } from './said-box';

export const CALLED = ['yes', 'no', 'later', 'told', 'not-reached'];

/** Whom to call, the longest waiting first. */
export function CallsPage({ calls, done }: { calls: readonly SaidRow[]; done: unknown }) {
  const text = useText();
  return (
    <Page title={text('by-hand.calls.title')}>
      <p>
        <a href="/desk">
          <Say k="by-hand.back" />
        </a>
      </p>
      <h1>
        <Say k="by-hand.calls.title" />
      </h1>
      {typeof done === 'string' && CALLED.includes(done) && <Notice k={`by-hand.done.${done}`} />}
      <p className="lead">
        <Say k="by-hand.calls.lead" />
      </p>
      {calls.length === 0 && (
        <p>
          <Say k="by-hand.calls.none" />
        </p>
      )}
      <div className="cards">
        {calls.map((call) => (
          <CallCard key={call.row.outboxId} call={call} />
        ))}
      </div>
    </Page>
  );
}

function CallCard({ call: { row, words } }: { call: SaidRow }) {
  const { name, kana, outboxId } = row;
  return (
    <article className="card">
      <h2>
        {name}（{kana}）
      </h2>
      <p className="meta">
        <DueLine row={row} />
      </p>
      <Reach row={row} />
      <p>{words?.letter.subject ?? row.title}</p>
      <p>
        <a className="btn" href={`/desk/calls/${outboxId}`}>
          <Say k="by-hand.calls.open" v={{ name }} />
        </a>
      </p>
      <Form
        action={`/desk/calls/${outboxId}/answer`}
        submit="by-hand.calls.not-reached-one"
        values={{ name }}
        quiet
      >
        <input type="hidden" name="answer" value="not-reached" />
      </Form>
    </article>
  );
}

/** The number, when somebody picks up, and how often nobody did. */
export function Reach({ row: { phone, reachable, tries, lastTry } }: { row: ByHandRow }) {
  const { language } = useAsked();
  return (
    <p>
      {phone ? <a href={`tel:${phone}`}>{phone}</a> : <Say k="by-hand.calls.no-phone" />}
      <br />
      <Say k={`by-hand.calls.${reachable ? 'reachable' : 'reachable-unknown'}`} v={{ words: reachable }} />
      {tries > 0 && lastTry && (
        <>
          <br />
          <Say k="by-hand.calls.tries" v={{ times: tries, day: dayPhrase(lastTry, language) }} />
        </>
      )}
    </p>
  );
}
