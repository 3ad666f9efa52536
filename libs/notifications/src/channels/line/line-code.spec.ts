import { hashOfCode, newLineCode } from './line-code';

describe('the code that links to LINE', () => {
  it('is read as people type it', () => {
    const code = newLineCode();
    const wide = code.replace(/./g, (letter) =>
      String.fromCodePoint((letter.codePointAt(0) as number) + 0xfee0),
    );
    for (const typed of [code.toLowerCase(), ` ${code}\n`, code.replace('-', ''), wide])
      expect(hashOfCode(typed)).toBe(hashOfCode(code));
    expect(hashOfCode(code)).not.toBeNull();
  });

  it.each(['こんにちは', '', '1234-5678', 'ABCD-EFG', 'ABCD-EFGH-J'])('is not "%s"', (text) => {
    expect(hashOfCode(text)).toBeNull();
  });
});
