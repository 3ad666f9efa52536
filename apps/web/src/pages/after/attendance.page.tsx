import type { AttendanceSheet } from '@app/matches';
import { useAsked, useText } from '../frame/asked-context';
import { Empty } from '../frame/notice';
import { Page } from '../frame/page';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';

/** The sessions of the last weeks and the next, with what is still to be recorded. */
export function AttendancePage({ sheets }: { sheets: readonly AttendanceSheet[] }) {
  const text = useText();
  const { now } = useAsked();
  const parts = [
    ['to-record', sheets.filter((sheet) => sheet.startsAt <= now && isOpen(sheet))],
    ['coming', sheets.filter(({ startsAt }) => startsAt > now).reverse()],
    ['recorded', sheets.filter((sheet) => sheet.startsAt <= now && !isOpen(sheet))],
  ] as const;
  return (
    <Page title={text('after.attendance.title')}>
      <h1>
        <Say k="after.attendance.title" />
      </h1>
      <p className="lead">
        <Say k="after.attendance.lead" />
      </p>
      {sheets.length === 0 && (
        <Empty k="after.attendance.nothing" href="/group" way="after.attendance.nothing-way" />
      )}
      {parts.map(([part, some]) => some.length > 0 && <Part key={part} part={part} sheets={some} />)}
    </Page>
  );
}

function isOpen({ lines }: AttendanceSheet): boolean {
  return lines.some(({ place }) => !place.group);
}

function Part({ part, sheets }: { part: string; sheets: readonly AttendanceSheet[] }) {
  return (
    <section>
      <h2>
        <Say k={`after.attendance.${part}`} />
      </h2>
      <ul className="list">
        {sheets.map((sheet) => (
          <Line key={sheet.sessionId} sheet={sheet} />
        ))}
      </ul>
    </section>
  );
}

function Line({ sheet }: { sheet: AttendanceSheet }) {
  const recorded = sheet.lines.filter(({ place }) => place.group).length;
  return (
    <li>
      <p className="when">
        <WhenPhrase {...sheet} />
      </p>
      <h3>
        <a href={`/group/attendance/${sheet.sessionId}`}>{sheet.title}</a>
      </h3>
      <p className="meta">
        <Say k="after.attendance.counts" v={{ number: sheet.lines.length, recorded }} />
      </p>
    </li>
  );
}
