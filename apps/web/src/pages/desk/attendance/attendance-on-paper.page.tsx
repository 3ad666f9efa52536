import type { SheetInList } from '@app/matches';
import { SheetLists } from '../../after/sheet-lists';
import { Empty } from '../../frame/notice';
import { DeskRoom } from '../desk-room';

/** Who came to the sessions of groups that write it on paper: the centre writes it down for them. */
export function AttendanceOnPaperPage({ sheets }: { sheets: readonly SheetInList[] }) {
  return (
    <DeskRoom title="after.on-paper.title" lead="after.on-paper.lead">
      {sheets.length === 0 && <Empty k="after.on-paper.nothing" href="/desk" way="pages.frame.desk" />}
      <SheetLists sheets={sheets} ofGroups />
    </DeskRoom>
  );
}
