import { LANGUAGES, translator } from '@app/language';
import { FACT_CODES, FACT_SUBJECTS, FACTS, type FactDescription, operatorsOf } from '@app/matches';
import { codeWords, conditionWords, factName, figureWords } from './rule-words';

const t = translator('ja');

test('a condition is one sentence', () => {
  expect(conditionWords({ fact: 'person-age', operator: 'at-least', values: [18] }, t)).toBe(
    '年齢（はじめの活動の日）：18歳以上',
  );
  expect(conditionWords({ fact: 'person-insured', operator: 'is', values: [true] }, t)).toBe(
    'ボランティア保険がすべての活動日に有効：はい',
  );
  const origin = { fact: 'match-origin', operator: 'one-of', values: ['interest', 'invitation'] } as const;
  expect(conditionWords(origin, t)).toBe('申し込みのきっかけ：本人の申し込み、団体からの声かけのどれか');
});

test('what nobody knows is said so', () => {
  expect(figureWords('person-age', null, t)).toBe('わからない');
});

test.each(LANGUAGES)('every fact, operator, unit and code has its words in %s', (language) => {
  const say = translator(language);
  for (const subject of FACT_SUBJECTS) expect(say(`rules.subject.${subject}`)).not.toBe('');
  for (const fact of FACT_CODES) {
    const description: FactDescription = FACTS[fact];
    expect(factName(fact, say)).not.toBe('');
    for (const operator of operatorsOf(fact)) expect(say(`rules.test.${operator}`)).not.toBe('');
    if (description.type === 'number') expect(say(`rules.form.value-in.${description.unit}`)).not.toBe('');
    for (const code of description.type === 'code' ? description.codes : [])
      expect(codeWords(fact, code, say)).not.toBe('');
  }
});
