import { dayPhrase } from '@app/language';
import type { ByHandRow } from '@app/notifications';
import { useAsked } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { DoneNotice } from '../../frame/notice';
import { Say } from '../../frame/words';
import { DeskRoom } from '../desk-room';
import type { SaidRow } from './load-by-hand';
import { DueLine } from './said-box';

export const CALLED = ['yes', 'no', 'later', 'told', 'not-reached'];

/** Whom to call, the longest waiting first. */
export function CallsPage({ calls, done }: { calls: readonly SaidRow[]; done: unknown }) {
  return (
    <DeskRoom
      title="by-hand.calls.title"
      lead="by-hand.calls.lead"
      back="by-hand.back"
      notice={<DoneNotice done={done} of={CALLED} k="by-hand.done." />}
    >
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
    </DeskRoom>
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
