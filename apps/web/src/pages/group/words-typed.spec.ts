import { wordsTyped } from './words-typed';

describe('words as they are kept', () => {
  it.each([
    ['ﾅｶﾞﾔﾏ ｸﾞﾘｰﾝｸﾗﾌﾞ', 'ナガヤマ グリーンクラブ'],
    ['💐 花壇の水やり 👨‍👩‍👧', '💐 花壇の水やり 👨‍👩‍👧'],
    ['１０：３０に集合', '１０：３０に集合'],
    [' 一行目\r\n二行目\r三行目 ', '一行目\n二行目\n三行目'],
    ['花\u0000壇\u202E\u0007', '花壇'],
    [undefined, ''],
    [['a', 'b'], 'a,b'],
  ])('%j become %j', (typed, kept) => {
    expect(wordsTyped(typed)).toBe(kept);
  });

  it('keep what joins the parts of an emoji', () => {
    expect([...wordsTyped('👨‍👩‍👧')]).toHaveLength(5);
  });
});
