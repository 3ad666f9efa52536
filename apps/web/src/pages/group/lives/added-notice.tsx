import { Notice } from '../../frame/notice';

/** How many days were filled in, while nothing is saved. */
export function AddedNotice({ added, full }: { added: number; full: boolean }) {
  return <Notice k={full ? 'lives.recurrence.most-added' : 'lives.recurrence.added'} v={{ number: added }} />;
}
