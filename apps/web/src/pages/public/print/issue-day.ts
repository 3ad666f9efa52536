import { dayPhrase } from '@app/language';
import { dayAt } from '@app/matching';
import type { Asked } from '../../../frame/asked';
import { reiwaDay } from '../../after/record-year';

/** 令和 where people read it; others read the day as they are used to, with its year. */
export function issueDay({ now, language }: Pick<Asked, 'now' | 'language'>): string {
  if (language === 'ja' || language === 'ja-easy') return reiwaDay(now);
  return `${dayPhrase(now, language)} ${dayAt(now.getTime()).slice(0, 4)}`;
}
