import { type Language, translator } from '@app/language';
import { missingWords, mustHaveAllWords, WordsMissing } from './missing-words';

/** The real words without one key of one language. */
const without = (language: Language, key: string, instead?: string) => (of: Language) => {
  const t = translator(of);
  return (asked: string, values = {}) => {
    if (of !== language || asked !== key) return t(asked, values);
    if (instead === undefined) throw new Error('no words');
    return instead;
  };
};

describe('words of letters', () => {
  it('are there for every event in every language', () => {
    expect(missingWords()).toEqual([]);
  });

  it('that miss one translation refuse the start, and name it', () => {
    const start = () => mustHaveAllWords(without('ko', 'mails.match-approved.next'));
    expect(start).toThrow(WordsMissing);
    expect(start).toThrow('ko mails.match-approved.next');
  });

  it('that are empty are missing, too', () => {
    expect(missingWords(without('zh', 'mails.place-offered.subject', ' '))).toEqual([
      'zh mails.place-offered.subject',
    ]);
  });

  it('must name the answers of a question', () => {
    expect(missingWords(without('en', 'answers.offer.no'))).toEqual(['en answers.offer.no']);
  });
});
