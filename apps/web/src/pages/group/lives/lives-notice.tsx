import { Notice } from '../../frame/notice';

const DONE = ['renewed', 'in-review', 'hand-over-asked', 'still-open', 'copied'];

/** What was just done, where it is one of these. */
export function LivesNotice({ done }: { done: unknown }) {
  return typeof done === 'string' && DONE.includes(done) ? <Notice k={`lives.done.${done}`} /> : null;
}
