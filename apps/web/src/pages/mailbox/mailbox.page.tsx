import type { MailboxMail } from '@app/embedded';
import { useText } from '../frame/asked-context';
import { Empty } from '../frame/notice';
import { Page } from '../frame/page';
import { DayOf } from '../frame/times';
import { Say } from '../frame/words';
import { linked } from './linked';

/** Every mail that the demo sent: nobody else ever gets them. */
export function MailboxPage({ mails }: { mails: readonly MailboxMail[] }) {
  const text = useText();
  return (
    <Page title={text('pages.mailbox.title')}>
      <h1>
        <Say k="pages.mailbox.title" />
      </h1>
      <p className="lead">
        <Say k="pages.mailbox.lead" />
      </p>
      {mails.length === 0 && (
        <Empty k="pages.mailbox.nothing" href="/mailbox" way="pages.mailbox.nothing-way" />
      )}
      <ul className="list">
        {mails.map((mail) => (
          <li key={mail.id}>
            <a href={`/mailbox/${mail.id}`}>{mail.subject}</a>
            <p className="meta">
              <Clock at={mail.at} /> · <Say k="pages.mailbox.to" v={{ address: mail.to }} />
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

export function MailPage({ mail }: { mail: MailboxMail }) {
  return (
    <Page title={mail.subject}>
      <p>
        <a href="/mailbox">
          <Say k="pages.mailbox.back" />
        </a>
      </p>
      <h1>{mail.subject}</h1>
      <p className="meta">
        <Clock at={mail.at} /> · <Say k="pages.mailbox.to" v={{ address: mail.to }} />
      </p>
      <div className="mail">
        {linked(mail.text).map(({ text, href }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, pieces have no other name
          <span key={index}>{href ? <a href={href}>{text}</a> : text}</span>
        ))}
      </div>
    </Page>
  );
}

function Clock({ at }: { at: Date }) {
  const time = at.toLocaleTimeString('ja', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' });
  return (
    <>
      <DayOf at={at} /> {time}
    </>
  );
}
