import type { SheetInList } from '@app/matches';
import { useText } from '../frame/asked-context';
import { Empty } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { SheetLists } from './sheet-lists';

/** A group's sessions of the last weeks and the next, with what is still to be recorded. */
export function AttendancePage({ sheets }: { sheets: readonly SheetInList[] }) {
  const text = useText();
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
      <SheetLists sheets={sheets} />
    </Page>
  );
}
