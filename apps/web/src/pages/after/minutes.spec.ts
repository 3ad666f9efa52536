import { translator } from '@app/language';
import { durationWords, minuteChoices } from './minutes';

test.each([
  [50, '50分'],
  [60, '1時間'],
  [95, '1時間35分'],
])('%i minutes are said %s', (minutes, words) => {
  expect(durationWords(minutes, translator('ja'))).toBe(words);
});

test('lengths come in steps of ten minutes, with the odd one that was said', () => {
  const choices = minuteChoices(120, 95, null);
  expect(choices.slice(0, 3)).toEqual([10, 20, 30]);
  expect(choices).toContain(95);
  expect(choices.at(-1)).toBe(300);
});

test('nobody stays longer than a day', () => {
  expect(minuteChoices(1400).at(-1)).toBe(1440);
});
