import { translator } from '@app/language';
import type { CardOfTwo } from '@app/personal-data';
import { fieldWords } from './field-words';

const t = translator('ja');
const card = (person: object, more: object = {}) => ({ person, ...more }) as CardOfTwo;

test('free time is the days and the hours of the week', () => {
  const week = [0n, 0n, 0n, 0n, 0n, 0b1111n, 0b11n];
  expect(fieldWords('free', card({ week }), t)).toBe('土、日（週に3時間）');
});

test('nothing said is said so', () => {
  expect(fieldWords('free', card({ week: [0n, 0n, 0n, 0n, 0n, 0n, 0n] }), t)).toBe('（なし）');
  expect(fieldWords('phone', card({ phone: null }), t)).toBe('（なし）');
  expect(fieldWords('contact', card({}, { contact: null }), t)).toBe('（なし）');
});

test('codes are said in words', () => {
  const fields = { wishes: ['green'], longestWay: 1500, online: true };
  expect(fieldWords('longestWay', card(fields), t)).toBe('1.5kmまで、オンラインも');
  expect(fieldWords('wishes', card(fields), t)).not.toContain('green');
});
