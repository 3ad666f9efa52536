import { type Described, likenessOf } from './likely-same';

const yoshida: Described = {
  name: '吉田 ふみ',
  kana: 'よしだ ふみ',
  birthDate: '1946-03-02',
  phone: '042-000-7890',
};
const described = (more: Partial<Described>): Described => ({
  ...{ name: '', kana: '', birthDate: null, phone: '' },
  ...more,
});

describe('somebody who may be known already', () => {
  it.each<[string, Partial<Described>, string[] | null, boolean]>([
    ['the same in all', yoshida, ['phone', 'birth-date', 'kana', 'name'], true],
    ['the telephone, in full width without dashes', { phone: '０４２０００７８９０' }, ['phone'], true],
    ['the telephone with its country', { phone: '+81 42-000-7890' }, ['phone'], true],
    ['the name without a blank', { name: '吉田　ふみ' }, ['name'], false],
    ['the reading in katakana', { kana: 'ヨシダフミ' }, ['kana'], false],
    ['the reading in half width', { kana: 'ﾖｼﾀﾞ ﾌﾐ' }, ['kana'], false],
    ['reading and birthday', { kana: 'よしだふみ', birthDate: '1946-03-02' }, ['birth-date', 'kana'], true],
    ['the birthday alone', { birthDate: '1946-03-02' }, null, false],
    ['another of the same birthday', { kana: 'さとう みさき', birthDate: '1946-03-02' }, null, false],
    ['nothing', {}, null, false],
    ['somebody else', { name: '佐藤 美咲', phone: '042-000-0000' }, null, false],
  ])('%s', (_, more, same, likely) => {
    expect(likenessOf(described(more), yoshida)).toEqual(same && { same, likely });
  });

  it('is not everybody without a telephone', () => {
    expect(likenessOf(described({ name: '佐藤 美咲' }), { ...yoshida, phone: '' })).toBeNull();
  });
});
