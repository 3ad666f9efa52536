import type { RecordLine } from '@app/matches';
import { useAsked, useText } from '../frame/asked-context';
import { Empty, Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { WhenPhrase } from '../frame/times';
import { Say, Words } from '../frame/words';
import { durationWords } from './minutes';
import { reiwaOf, type YearOfRecord } from './record-year';
import { PresenceForm } from './word-form';

interface RecordProps {
  readonly record: YearOfRecord;
  readonly years: readonly number[];
  readonly done: unknown;
}

/** What somebody has done in a fiscal year, for how long, and how it was recorded. */
export function RecordPage({ record, years, done }: RecordProps) {
  const text = useText();
  return (
    <Page title={text('after.my-record.title')}>
      <h1>
        <Say k="after.my-record.title" />
      </h1>
      {done === 'word' && <Notice k="after.done-word" />}
      <Years years={years} shown={record.year} />
      {record.lines.length === 0 ? (
        <Empty k="after.my-record.nothing" href="/me" way="after.my-record.nothing-way" />
      ) : (
        <>
          <Totals record={record} />
          <Lines record={record} />
        </>
      )}
    </Page>
  );
}

export function useYearWords(year: number): string {
  const { t } = useAsked();
  return t('after.my-record.year', { reiwa: reiwaOf(year), year, next: year + 1 });
}

function Years({ years, shown }: { years: readonly number[]; shown: number }) {
  return (
    <ul className="years">
      {years.map((year) => (
        <li key={year}>
          <a href={`/me/record?year=${year}`} aria-current={year === shown ? 'page' : undefined}>
            <Words>{useYearWords(year)}</Words>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Totals({ record: { confirmed, others, attended, year } }: { record: YearOfRecord }) {
  const { t } = useAsked();
  return (
    <section className="box">
      <dl className="facts">
        <div>
          <dt>
            <Say k="after.my-record.times" />
          </dt>
          <dd>
            <Say k="after.my-record.times-number" v={{ number: attended.length }} />
          </dd>
        </div>
        <div>
          <dt>
            <Say k="after.my-record.confirmed" />
          </dt>
          <dd>
            <Words>{durationWords(confirmed, t)}</Words>
          </dd>
        </div>
        <div>
          <dt>
            <Say k="after.my-record.others" />
          </dt>
          <dd>
            <Words>{durationWords(others, t)}</Words>
          </dd>
        </div>
      </dl>
      <p>
        <a className="btn quiet" href={`/me/record/certificate?year=${year}`}>
          <Say k="after.certificate.way" />
        </a>
      </p>
    </section>
  );
}

function Lines({ record: { lines } }: { record: YearOfRecord }) {
  return (
    <ul className="list">
      {lines.map((line) => (
        <Line key={line.placeId} line={line} />
      ))}
    </ul>
  );
}

function Line({ line }: { line: RecordLine }) {
  return (
    <li>
      <p className="when">
        <WhenPhrase {...line} />
      </p>
      <h2 className="name">
        <a href={`/openings/${line.openingId}`}>{line.title}</a>
      </h2>
      <p className="meta">{line.groupName}</p>
      <p>
        {!line.confirmedAt && <Say k={`after.record.by-${line.recordedBy}`} />}{' '}
        <strong>
          <HowLong line={line} />
        </strong>{' '}
        {line.confirmedAt && (
          <span className="yes">
            <Say k="after.record.confirmed" />
          </span>
        )}
      </p>
      <details>
        <summary>
          <Say k="after.word.correct" />
        </summary>
        <PresenceForm
          action={`/me/record/${line.placeId}`}
          placeId={line.placeId}
          session={line}
          said={{ state: line.state, minutes: line.minutes }}
        />
      </details>
    </li>
  );
}

export function HowLong({ line: { state, minutes } }: { line: Pick<RecordLine, 'state' | 'minutes'> }) {
  const { t } = useAsked();
  if (state === 'absent') return <Say k="after.presence.absent" />;
  if (minutes === null) return <Say k="after.record.no-minutes" />;
  return <Words>{durationWords(minutes, t)}</Words>;
}
