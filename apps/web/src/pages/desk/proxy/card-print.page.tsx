import type { PersonAtDesk } from '@app/matches';
import { useAsked, useText } from '../../frame/asked-context';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';

/** The card on one sheet of paper, for the person to keep or to sign. */
export function CardPrintPage({ person }: { person: PersonAtDesk }) {
  const { t } = useAsked();
  const text = useText();
  const facts = [
    ['name', person.name],
    ['kana', person.kana],
    ['birth-date', person.birthDate.replaceAll('-', '/')],
    ['home-town', person.townName ?? ''],
    ['phone', person.phone ?? ''],
    ['agreed-by', person.consentBy ? t(`ways-in.proxy.consent-by.${person.consentBy}`) : ''],
  ] as const;
  return (
    <Page title={text('ways-in.proxy.print-title')}>
      <h1>
        <Say k="ways-in.proxy.print-title" />
      </h1>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>
              <Say k={`forms.labels.${name}`} />
            </dt>
            <dd>{value || '―'}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Say k="ways-in.proxy.print-day" /> ＿＿＿＿＿＿＿＿＿＿
      </p>
      <p>
        <Say k="ways-in.proxy.print-sign" /> ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
      </p>
      <p>
        <a href={`/desk/proxy/people/${person.personId}`}>
          <Say k="ways-in.proxy.person-title" v={{ name: person.name }} />
        </a>
      </p>
    </Page>
  );
}
