import { useAsked, useText } from '../../frame/asked-context';
import { asset } from '../../frame/asset';
import { OpeningTitle } from '../../frame/opening-title';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import type { Centre } from '../centre-of';
import { addressWith } from '../search-address';
import { issueDay } from './issue-day';
import type { Sheet } from './load-sheet';
import { PaperForm } from './paper-form';
import type { SheetEntry } from './sheet';
import { phoneKey } from './sheet-text';

interface SheetProps {
  readonly sheet: Sheet;
  readonly centre: Centre;
}

/** A4 in letters that somebody of eighty reads, with numbers to say on the telephone and a form to cut off. */
export function SheetPage({ sheet, centre }: SheetProps) {
  const text = useText();
  const asked = useAsked();
  const { entries, total, query } = sheet;
  return (
    <Page title={text('public.sheet.title')}>
      <link rel="stylesheet" href={asset('sheet.css')} precedence="high" />
      <p className="screen meta">
        <Say k="public.sheet.print-it" />{' '}
        <a href={addressWith(query, {}, '/openings/print.txt')}>
          <Say k="public.sheet.as-text" />
        </a>{' '}
        <a href={addressWith(query, {})}>
          <Say k="public.sheet.back" />
        </a>
      </p>
      <article className="duty">
        <header className="duty-head">
          <h1>
            <Say k="public.sheet.title" />
          </h1>
          <p>
            <Say k="public.sheet.issued" v={{ day: issueDay(asked) }} />
          </p>
        </header>
        <p className="duty-lead">
          <Say k="public.sheet.lead" />
        </p>
        {entries.length === 0 && (
          <p>
            <Say k="public.sheet.nothing" />
          </p>
        )}
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
        {total > entries.length && (
          <p>
            <Say k="public.sheet.rest" v={{ number: total - entries.length }} />
          </p>
        )}
        <HowToApply centre={centre} />
        <PaperForm />
      </article>
    </Page>
  );
}

function Entry({ entry: { number, title, field, lines } }: { entry: SheetEntry }) {
  return (
    <section className="duty-entry">
      <p className="duty-number">
        <small>
          <Say k="public.sheet.number" />
        </small>
        {number}
      </p>
      <div>
        <h2>
          <OpeningTitle {...title} /> <small>{field}</small>
        </h2>
        <dl>
          {lines.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

function HowToApply({ centre }: { centre: Centre }) {
  return (
    <section className="duty-how">
      <h2>
        <Say k="public.sheet.how" />
      </h2>
      <p className="duty-phone">
        <Say k={`public.sheet.${phoneKey(centre)}`} v={{ phone: centre.phone }} />
      </p>
      <p>
        <Say k="public.sheet.on-paper" />
      </p>
      <p>
        <Say k="public.sheet.next" />
      </p>
      {centre.address && (
        <p>
          {[centre.postalCode && `〒${centre.postalCode}`, centre.address, centre.name]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
    </section>
  );
}
