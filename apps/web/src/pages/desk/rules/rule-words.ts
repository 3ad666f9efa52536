import type { Translate } from '@app/language';
import { type Condition, FACTS, type FactCode, type FactDescription, type Figure } from '@app/matches';

/** Where the room `words` says the codes of a fact; the room of the rules says the others. */
const ROOMS: Partial<Record<FactCode, string>> = {
  'opening-field': 'field',
  'opening-payment': 'payment',
  'opening-insurance': 'insurance',
};

/** 年齢（はじめの活動の日）：18歳以上 */
export function conditionWords({ fact, operator, values }: Condition, t: Translate): string {
  const value = values.map((each) => figureWords(fact, each, t)).join(t('rules.comma'));
  return t('rules.condition', { fact: factName(fact, t), test: t(`rules.test.${operator}`, { value }) });
}

export function factName(fact: FactCode, t: Translate): string {
  return t(`rules.fact.${fact}`);
}

/** 18歳, はい, 緑・花; わからない where nobody knows. */
export function figureWords(fact: FactCode, figure: Figure, t: Translate): string {
  const description: FactDescription = FACTS[fact];
  if (figure === null) return t('rules.answer.unknown');
  if (description.type === 'number') return t(`rules.number.${description.unit}`, { number: Number(figure) });
  if (description.type === 'yes-no') return t(`rules.answer.${figure ? 'yes' : 'no'}`);
  return codeWords(fact, String(figure), t);
}

export function codeWords(fact: FactCode, code: string, t: Translate): string {
  const room = ROOMS[fact];
  return t(room ? `words.${room}.${code}` : `rules.origin.${code}`);
}
