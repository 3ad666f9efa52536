import { momentPhrase, plainReadings } from '@app/language';
import { type UndeliveredRow, whyUndelivered } from '@app/notifications';
import { useAsked, useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { Say } from '../../frame/words';
import { type DeskFilter, filterQuery } from '../desk-filter';
import { DeskFrame } from '../desk-frame';
import type { Desk } from '../load-desk';

interface UndeliveredProps {
  readonly desk: Desk;
  readonly done: unknown;
  readonly row: UndeliveredRow;
}

/** One message that did not arrive: whom it was for, what it says, why, and what to do now. */
export function UndeliveredPage({ desk, done, row }: UndeliveredProps) {
  const text = useText();
  const name = row.recipientName ?? text('undelivered.nameless');
  const why = whyUndelivered(row.failure, row.failedAt !== null);
  const isGivenUp = why === 'trouble' && row.failedAt !== null;
  return (
    <DeskFrame desk={desk} title={text('undelivered.title', { name })} current={row.id} done={done}>
      <h1>
        <Say k="undelivered.heading" v={{ name }} />
      </h1>
      <Facts row={row} />
      <h2>
        <Say k="undelivered.why" />
      </h2>
      <p>
        <Say k={`undelivered.reason.${why}`} />
      </p>
      <h2>
        <Say k="undelivered.todo" />
      </h2>
      <p>
        <Say k={`undelivered.advice.${isGivenUp ? 'over' : why}`} />
      </p>
      <Reach row={row} />
      <Answers row={row} filter={desk.filter} />
    </DeskFrame>
  );
}

function Facts({ row }: { row: UndeliveredRow }) {
  const { t, language } = useAsked();
  const values = { title: row.openingTitle ?? '', group: row.groupName ?? '', person: '' };
  const facts: [string, string][] = [
    ['about', plainReadings(t(`mails.${row.event}.subject`, values))],
    ['channel', t(`undelivered.by.${row.channel}`)],
    ['since', momentPhrase(row.since, language)],
    ['tries', t('undelivered.times', { number: row.attempts })],
    ...(row.usefulUntil ? [['last', momentPhrase(row.usefulUntil, language)] as [string, string]] : []),
  ];
  return (
    <dl className="facts">
      {facts.map(([k, value]) => (
        <div key={k}>
          <dt>
            <Say k={`undelivered.${k}`} />
          </dt>
          <dd>{plainReadings(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Reach({ row: { phone, matchId, openingId } }: { row: UndeliveredRow }) {
  const about = matchId ? `/desk/matches/${matchId}` : openingId ? `/desk/openings/${openingId}` : null;
  return (
    <>
      <p>
        {phone ? (
          <>
            <Say k="undelivered.phone" /> <a href={`tel:${phone}`}>{phone}</a>
          </>
        ) : (
          <Say k="undelivered.no-phone" />
        )}
      </p>
      {about && (
        <p>
          <a href={about}>
            <Say k={matchId ? 'undelivered.to-match' : 'undelivered.to-opening'} />
          </a>
        </p>
      )}
    </>
  );
}

function Answers({ row, filter }: { row: UndeliveredRow; filter: DeskFilter }) {
  const { now } = useAsked();
  const address = (end: string) => `/desk/undelivered/${row.id}/${end}${filterQuery(filter)}`;
  const isOfUse = !row.usefulUntil || row.usefulUntil > now;
  return (
    <section className="box">
      <Form action={address('told')} submit="undelivered.told">
        {null}
      </Form>
      {isOfUse ? (
        <Form action={address('again')} submit="undelivered.again" quiet>
          {null}
        </Form>
      ) : (
        <p>
          <Say k="undelivered.too-late" />
        </p>
      )}
    </section>
  );
}
