import { newSetUpCode, readSetUpCode } from './set-up-code';

describe('a set-up code', () => {
  it('has three groups of four, and is another each time', () => {
    const codes = Array.from({ length: 200 }, newSetUpCode);
    for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}(-[A-HJKMNP-TV-Z2-9]{4}){2}$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(['abcd-efgh-2345', ' ABCD EFGH 2345 ', 'ＡＢＣＤ－ＥＦＧＨ－２３４５', 'abcdefgh2345'])(
    'typed as %j is the same',
    (typed) => {
      expect(readSetUpCode(typed)).toBe('ABCDEFGH2345');
    },
  );
});
