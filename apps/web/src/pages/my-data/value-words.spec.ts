import { ANYONE } from '@app/database';
import { translator } from '@app/language';
import type { Asked } from '../../frame/asked';
import { valueWords } from './value-words';

const now = new Date('2026-11-22T00:00:00Z');
const asked: Asked = {
  ...{ actor: ANYONE, device: null, waitsForPasskey: false, helping: null },
  ...{ language: 'ja', t: translator('ja'), now, demo: false, path: '/' },
};

describe('a value of an export', () => {
  it.each([
    ['people', 'skills', ['gardening', 'cooking'], '庭仕事・花の世話、料理'],
    ['people', 'online', true, 'はい'],
    ['people', 'phone', null, null],
    ['people', 'skills', [], null],
    ['people', 'created_at', new Date('2026-12-31T16:00:00Z'), '2027 1月1日(金) 午前1時'],
    ['matches', 'state', 'waiting', translator('ja')('pages.activities.state-waiting')],
    ['matches', 'state', 'of-an-older-version', 'of-an-older-version'],
    ['explanations', 'snapshot', { age: 34 }, '{"age":34}'],
  ])('%s.%s', (table, column, value, words) => {
    expect(valueWords(table, column, value, asked)).toBe(words);
  });
});
