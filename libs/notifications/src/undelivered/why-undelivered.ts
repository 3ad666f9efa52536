/** Why a message did not reach somebody, in the terms of whoever now tells it by other means. */
export type WhyUndelivered = 'address' | 'full' | 'refused' | 'nowhere' | 'trouble';

const RULES: readonly (readonly [RegExp, WhyUndelivered])[] = [
  [/^no-(address|channel)$/, 'nowhere'],
  [/-(\d\.2\.2|552|452)$/, 'full'],
  [/-(5\.1\.\d+|550|551|553|410|404)$/, 'address'],
  [/-(5\.\d+\.\d+|5\d\d|4\d\d\d?)$/, 'refused'],
];

/**
 * @param failure the code that the last try left
 * @param isOver no further try is to come
 */
export function whyUndelivered(failure: string | null, isOver: boolean): WhyUndelivered {
  if (!isOver) return 'trouble';
  return RULES.find(([pattern]) => pattern.test(failure ?? ''))?.[1] ?? 'trouble';
}
