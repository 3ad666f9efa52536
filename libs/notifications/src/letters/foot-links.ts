import type { Translate } from '@app/language';
import type { LetterFoot, LetterLink } from '../letter';

/** How not to be told so, in words: where wishes are changed, and where this kind ends. */
export function footLinks(foot: LetterFoot | undefined, t: Translate): LetterLink[] {
  if (!foot) return [];
  const wishes = { label: t('wishes.foot.wishes'), url: foot.wishes };
  return foot.unsubscribe ? [{ label: t('wishes.foot.off'), url: foot.unsubscribe }, wishes] : [wishes];
}
