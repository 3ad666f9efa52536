import { dayPhrase } from '@app/language';
import type { Receipt } from '@app/matches';
import type { ReactNode } from 'react';
import { useAsked, useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import { DoneNotice } from '../frame/notice';
import { Page } from '../frame/page';
import { DayOf } from '../frame/times';
import { Say } from '../frame/words';

const DONE = ['withdrawn', 'destroyed'];

/** What is shown to whom, for what and until when: the same page for both sides, each with its own next step. */
export function ReceiptPage({ receipt, done }: { receipt: Receipt; done: unknown }) {
  const text = useText();
  return (
    <Page title={text('introductions.receipt.title')}>
      <h1>
        <Say k="introductions.receipt.title" />
      </h1>
      <p className="lead">
        <Say k="introductions.receipt.lead" />
      </p>
      <DoneNotice done={done} of={DONE} k="introductions.receipt.done-" />
      <Facts receipt={receipt} />
      <Withdraw receipt={receipt} />
      <Destroy receipt={receipt} />
      <p className="meta">
        <Say k="introductions.receipt.print" />
      </p>
    </Page>
  );
}

function Facts({ receipt }: { receipt: Receipt }) {
  const { t, language } = useAsked();
  const way = t(`introductions.way.${receipt.consentBy}`);
  return (
    <dl className="facts">
      <Fact k="person">{receipt.personName ?? <Say k="introductions.receipt.hidden" />}</Fact>
      <Fact k="what">
        <Fields receipt={receipt} />
      </Fact>
      <Fact k="whom">{receipt.groupName}</Fact>
      <Fact k="purpose">
        <Say k={`introductions.receipt.purpose-${receipt.purpose}`} v={{ title: receipt.title }} />
      </Fact>
      <Fact k="until">
        <Until receipt={receipt} />
      </Fact>
      <Fact k="consented">
        <Say
          k="introductions.receipt.consented-on"
          v={{ day: dayPhrase(receipt.consentedAt, language), way }}
        />
      </Fact>
      <Fact k="state">
        <Standing receipt={receipt} />
      </Fact>
      {receipt.destroyedAt && (
        <Fact k="destroyed-on">
          <DayOf at={receipt.destroyedAt} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ k, children }: { k: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Say k={`introductions.receipt.${k}`} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Fields({ receipt: { fields } }: { receipt: Receipt }) {
  return (
    <ul>
      {fields.map((field) => (
        <li key={field}>
          <Say k={`introductions.field.${field}`} />
        </li>
      ))}
    </ul>
  );
}

function Until({ receipt: { endsAt } }: { receipt: Receipt }) {
  const { language } = useAsked();
  if (!endsAt) return <Say k="introductions.receipt.until-open" />;
  return <Say k="introductions.receipt.until-day" v={{ until: dayPhrase(endsAt, language) }} />;
}

function Standing({ receipt: { standing, destroyBy } }: { receipt: Receipt }) {
  const { language } = useAsked();
  return (
    <>
      <Say k={`introductions.receipt.standing-${standing}`} />
      {destroyBy && (
        <>
          <br />
          <Say k="introductions.receipt.destroy-by" v={{ until: dayPhrase(destroyBy, language) }} />
        </>
      )}
    </>
  );
}

function Withdraw({ receipt: { reader, standing, matchId } }: { receipt: Receipt }) {
  if (reader === 'group' || (standing !== 'open' && standing !== 'consented')) return null;
  return (
    <details>
      <summary>
        <Say k={reader === 'staff' ? 'introductions.desk.withdraw' : 'introductions.receipt.withdraw'} />
      </summary>
      <p>
        <Say k="introductions.receipt.withdraw-lead" />
      </p>
      <Form action={`/receipts/${matchId}/withdrawal`} submit="introductions.receipt.withdraw-submit" quiet />
    </details>
  );
}

function Destroy({ receipt: { reader, destroyBy, matchId } }: { receipt: Receipt }) {
  if (reader === 'resident' || !destroyBy) return null;
  return (
    <section className="box">
      <p>
        <Say k="introductions.receipt.destroy-lead" />
      </p>
      <Form
        action={`/receipts/${matchId}/destruction`}
        submit={reader === 'staff' ? 'introductions.desk.destroyed' : 'introductions.receipt.destroy-submit'}
      />
    </section>
  );
}
