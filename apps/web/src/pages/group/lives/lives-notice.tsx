import { DoneNotice } from '../../frame/notice';

const DONE = ['renewed', 'in-review', 'hand-over-asked', 'still-open', 'copied'];

/** What was just done, where it is one of these. */
export function LivesNotice({ done }: { done: unknown }) {
  return <DoneNotice done={done} of={DONE} k="lives.done." />;
}
