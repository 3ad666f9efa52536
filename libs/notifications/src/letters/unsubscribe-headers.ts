import type { LetterFoot } from '../letter';

/** RFC 8058: one address, which takes a post with one click. Written as they are: one header each. */
export function unsubscribeHeaders(foot: LetterFoot | undefined) {
  if (!foot?.unsubscribe) return {};
  return {
    // The list of a list: given flat, each part becomes a header of its own.
    list: { unsubscribe: [[foot.unsubscribe]] },
    headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
}
