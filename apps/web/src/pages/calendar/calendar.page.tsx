import { useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import { DoneNotice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';

interface CalendarProps {
  /** The secret address, `null` while there is none. */
  readonly address: string | null;
  readonly done: unknown;
}

const DONE = ['opened', 'closed'];

/** The address under which other programs read one's activities; it can be renewed and closed. */
export function CalendarPage({ address, done }: CalendarProps) {
  const text = useText();
  return (
    <Page title={text('calendar.title')}>
      <h1>
        <Say k="calendar.title" />
      </h1>
      <DoneNotice done={done} of={DONE} k="calendar.done-" />
      <p className="lead">
        <Say k="calendar.lead" />
      </p>
      {address ? <Open address={address} /> : <None />}
      <p>
        <a href="/me/activities">
          <Say k="refusals.way.activities" />
        </a>
      </p>
    </Page>
  );
}

function None() {
  return (
    <>
      <p>
        <Say k="calendar.none" />
      </p>
      <Form action="/me/calendar/address" submit="calendar.open" />
    </>
  );
}

function Open({ address }: { address: string }) {
  return (
    <>
      <section className="box">
        <h2>
          <Say k="calendar.address" />
        </h2>
        <p>
          <a href={address}>{address}</a>
        </p>
        <p>
          <Say k="calendar.how" />
        </p>
        <p className="state">
          <Say k="calendar.secret" />
        </p>
      </section>
      <div className="act">
        <p>
          <Say k="calendar.renew-word" />
        </p>
        <Form action="/me/calendar/address" submit="calendar.renew" quiet />
        <Form action="/me/calendar/closing" submit="calendar.close" quiet />
      </div>
    </>
  );
}
