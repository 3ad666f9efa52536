import type { Translate } from '@app/language';

/** Somebody without a name: 「永山・60代の方」; a town that is not known is left out. */
export function someoneWords(townBase: string | null, ageDecade: number, t: Translate): string {
  const decade = ageDecade < 10 ? t('words.ages.under-ten') : t('words.ages.decade', { decade: ageDecade });
  return townBase
    ? t('words.someone.of-town', { town: townBase, decade })
    : t('words.someone.of-age', { decade });
}
