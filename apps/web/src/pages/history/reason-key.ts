import type { HistoryLine } from '@app/matches';

/** Where the words of a step's reason stand. */
export function reasonKey({ words, code }: NonNullable<HistoryLine['reason']>): string {
  return words === 'no-reason' ? `introductions.no-reason.${code}` : `words.${words}.${code}`;
}
