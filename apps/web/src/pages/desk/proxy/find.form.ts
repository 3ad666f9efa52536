import type { Described } from '@app/matches';
import type { Problem } from '../../../frame/check-form';
import { birthDateOf } from '../../resident/birth-date';

type Typed = Readonly<Record<string, unknown>>;
const LONGEST = 100;

/**
 * What is known of somebody on the telephone; a birthday is read only where all of it was said.
 * @param today `YYYY-MM-DD` in Tokyo
 */
export function readDescription(typed: Typed, today: string): { described: Described; problems: Problem[] } {
  const text = (name: string) =>
    String(typed[name] ?? '')
      .normalize('NFKC')
      .trim()
      .slice(0, LONGEST);
  const [name, kana, phone] = [text('name'), text('kana'), text('phone')];
  const birth = birthDateOf(
    { era: text('birthEra'), year: text('birthYear'), month: text('birthMonth'), day: text('birthDay') },
    today,
  );
  const birthDate = 'day' in birth ? birth.day : null;
  const problems = [
    ...(`${name}${kana}${phone}` === '' ? [{ field: 'name', code: 'nothing-to-find' }] : []),
    ...('problem' in birth && birth.problem !== 'missing'
      ? [{ field: 'birthYear', code: birth.problem }]
      : []),
  ];
  return { described: { name, kana, birthDate, phone }, problems };
}
