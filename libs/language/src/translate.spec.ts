import { LANGUAGES } from './languages';
import { translator } from './translate';

describe('translator', () => {
  it('speaks five different languages', () => {
    const said = LANGUAGES.map((language) => translator(language)('mails.sign-in-link.summary'));
    expect(new Set(said).size).toBe(LANGUAGES.length);
  });

  it('puts values in, as they are', () => {
    expect(translator('ja')('mails.interest-received.subject', { title: '<花壇>' })).toContain('<花壇>');
  });

  it('leaves a gap to be seen where nothing fills it', () => {
    expect(translator('ja')('mails.interest-received.subject', {})).toContain('{{title}}');
  });

  it('never shows a key', () => {
    expect(() => translator('en')('mails.no-such-letter')).toThrow('no words for mails.no-such-letter in en');
  });
});
