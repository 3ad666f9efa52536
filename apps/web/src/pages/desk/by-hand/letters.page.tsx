import { dayPhrase } from '@app/language';
import { numberOf } from '@app/notifications';
import { useAsked } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { DoneNotice } from '../../frame/notice';
import { Say } from '../../frame/words';
import { DeskRoom } from '../desk-room';
import type { Letters, SaidRow } from './load-by-hand';
import { DueLine } from './said-box';

const DONE = ['posted', 'undone', 'returned', 'returned-call'];
const MAY_BE_UNDONE_MS = 600_000;

interface LettersProps extends Letters {
  readonly done: unknown;
  readonly hasPhone: boolean;
}

/** The print run: what waits for the post, and what was posted lately. */
export function LettersPage({ waiting, posted, done, hasPhone }: LettersProps) {
  return (
    <DeskRoom
      title="by-hand.letters.title"
      lead="by-hand.letters.lead"
      back="by-hand.back"
      notice={<DoneNotice done={done} of={DONE} k="by-hand.done." />}
    >
      {!hasPhone && (
        <p className="warn">
          <Say k="by-hand.letters.centre-phone-missing" />
        </p>
      )}
      <Run waiting={waiting} />
      <Posted posted={posted} />
    </DeskRoom>
  );
}

function Run({ waiting }: Pick<Letters, 'waiting'>) {
  const { now } = useAsked();
  const until = now.toISOString();
  const number = waiting.filter(({ row }) => row.address !== '').length;
  return (
    <section>
      <h2>
        <Say k="by-hand.letters.waiting" />
      </h2>
      {waiting.length === 0 && (
        <p>
          <Say k="by-hand.letters.none" />
        </p>
      )}
      {number > 0 && (
        <div className="act">
          <p>
            <a className="btn" href={`/desk/letters/print?until=${encodeURIComponent(until)}`}>
              <Say k="by-hand.letters.print-all" v={{ number }} />
            </a>
          </p>
          <Form action="/desk/letters/posting" submit="by-hand.letters.post-all" values={{ number }} quiet>
            <input type="hidden" name="until" value={until} />
          </Form>
        </div>
      )}
      <ul className="list">
        {waiting.map((letter) => (
          <Waiting key={letter.row.outboxId} letter={letter} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ letter }: { letter: SaidRow }) {
  const { row } = letter;
  const { name, outboxId, personId, address } = row;
  return (
    <li>
      <Heading letter={letter} />
      <p className="meta">
        <DueLine row={row} />
      </p>
      {address === '' ? (
        <p className="no">
          <Say k="by-hand.letters.no-address" />{' '}
          <a href={`/desk/proxy/people/${personId}`}>
            <Say k="by-hand.letters.to-card" v={{ name }} />
          </a>
        </p>
      ) : (
        <>
          <p>
            <a href={`/desk/letters/${outboxId}/print`}>
              <Say k="by-hand.letters.print-one" v={{ name, subject: letter.words?.letter.subject ?? '' }} />
            </a>
          </p>
          <Form
            action={`/desk/letters/${outboxId}/posting`}
            submit="by-hand.letters.post-one"
            values={{ name }}
            quiet
          />
        </>
      )}
    </li>
  );
}

function Heading({ letter: { row, words } }: { letter: SaidRow }) {
  return (
    <>
      <h3>{words?.letter.subject ?? row.title}</h3>
      <p className="meta">
        {row.name}（{row.kana}） · <Say k="by-hand.letters.number" v={{ number: numberOf(row.outboxId) }} />
      </p>
    </>
  );
}

function Posted({ posted }: Pick<Letters, 'posted'>) {
  return (
    <section>
      <h2>
        <Say k="by-hand.letters.posted" />
      </h2>
      {posted.length === 0 && (
        <p>
          <Say k="by-hand.letters.posted-none" />
        </p>
      )}
      <ul className="list">
        {posted.map((letter) => (
          <PostedLetter key={letter.row.outboxId} letter={letter} together={together(posted, letter)} />
        ))}
      </ul>
    </section>
  );
}

/** Marked with others at once, and the first of them in the list: one button takes all back. */
function together(posted: readonly SaidRow[], { row }: SaidRow): boolean {
  const same = posted.filter((each) => each.row.sentAt?.getTime() === row.sentAt?.getTime());
  return same.length > 1 && same[0]?.row.outboxId === row.outboxId;
}

function PostedLetter({ letter, together }: { letter: SaidRow; together: boolean }) {
  const { language, now } = useAsked();
  const { row, words } = letter;
  const { name, outboxId, sentAt, returnedAt } = row;
  const isFresh = sentAt !== null && !returnedAt && now.getTime() - sentAt.getTime() < MAY_BE_UNDONE_MS;
  const undo = `/desk/letters/${outboxId}/reversal`;
  return (
    <li>
      <Heading letter={letter} />
      <p className="meta">
        {sentAt && <Say k="by-hand.letters.posted-at" v={{ day: dayPhrase(sentAt, language) }} />}{' '}
        {returnedAt && (
          <strong>
            <Say k="by-hand.letters.returned-at" v={{ day: dayPhrase(returnedAt, language) }} />
          </strong>
        )}
      </p>
      {words?.question && !returnedAt && (
        <p>
          <a href={`/desk/calls/${outboxId}`}>
            <Say k="by-hand.letters.answer" v={{ name }} />
          </a>
        </p>
      )}
      {isFresh && together && (
        <Form action={undo} submit="by-hand.letters.undo-all" quiet>
          <input type="hidden" name="whole" value="yes" />
        </Form>
      )}
      {isFresh && <Form action={undo} submit="by-hand.letters.undo-one" values={{ name }} quiet />}
      {!returnedAt && (
        <Form
          action={`/desk/letters/${outboxId}/return`}
          submit="by-hand.letters.returned-one"
          values={{ name }}
          quiet
        />
      )}
    </li>
  );
}
