import { LANGUAGE_NAMES, LANGUAGES, translator } from '@app/language';
import { EVENTS } from '@app/outbox';
import { HtmlValidate } from 'html-validate';
import { questionOf } from '../answers/questions';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import { LETTERS } from './letters-table';
import { sampleOrder } from './sample-order';
import { writeLetter } from './write-letter';

const NOW = new Date('2026-11-22T00:00:00Z');
const letterOf = (event: (typeof EVENTS)[number], language: (typeof LANGUAGES)[number]) =>
  writeLetter(sampleOrder(event, language, 'https://tsumugi.example.jp', NOW));

const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // React writes `charSet`; names of attributes know no case.
    'attr-case': 'off',
    'no-inline-style': 'off',
    'no-style-tag': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
  },
});

describe.each(LANGUAGES)('each letter in %s', (language) => {
  const letters = EVENTS.map((event) => ({ event, letter: letterOf(event, language) }));
  const t = translator(language);

  it('is whole: no hole, no mark of the catalogue is left', () => {
    const texts = letters.map(({ event, letter }) =>
      [event, letter.subject, letterText(letter, t)].join('\n'),
    );
    expect(texts.filter((text) => /\{|\}|undefined|null|NaN/.test(text))).toEqual([]);
  });

  it('has a line for its subject that a telephone shows', () => {
    const long = letters.filter(({ letter }) => letter.subject.length > 78 || letter.subject.length < 4);
    expect(long.map(({ letter }) => letter.subject)).toEqual([]);
  });

  it('says when it ends wherever it says when it starts', () => {
    const dated = letters.filter(({ event }) => LETTERS[event].parts.some((part) => part === 'sessions'));
    const without = dated.filter(({ letter }) => !letter.facts.some(([, value]) => /[～–]/.test(value)));
    expect(without.map(({ event }) => event)).toEqual([]);
  });

  it('names nobody before the approval, but to a guardian', () => {
    const naming = letters.filter(({ letter }) => letterText(letter, t).includes('佐藤'));
    const allowed = /^guardian-(asked|reminder|answer-received|request-over)$|^match-approved-for-group$/;
    expect(naming.map(({ event }) => event).filter((event) => !allowed.test(event))).toEqual([]);
  });

  it('that asks has a button for yes and one for no, says until when, and how to say no', () => {
    for (const { event, letter } of letters.filter(({ event }) => questionOf(event))) {
      const [yes, no] = letter.answers;
      expect([event, yes?.url.split('=')[1], no?.url.split('=')[1]]).toEqual([event, 'yes', 'no']);
      expect(letter.paragraphs.join('')).toContain(no?.label);
      expect([event, LETTERS[event].parts.some((part) => part === 'due' || part === 'until')]).toEqual([
        event,
        event !== 'session-tomorrow',
      ]);
    }
  });

  it('is valid HTML that carries the same words as its text', async () => {
    // The same components in each language: the letters that ask stand for the others.
    const checked = letters.filter(({ event }) => language === 'ja' || questionOf(event));
    for (const { event, letter } of checked) {
      const page = letterHtml(letter, t, LANGUAGE_NAMES[language].tag);
      const report = await html.validateString(page);
      expect([event, report.results[0]?.messages ?? []]).toEqual([event, []]);
    }
  });
});

it('the button and what the letter says of it are the same words', () => {
  for (const language of LANGUAGES) {
    const letter = letterOf('opening-still-open', language);
    const yes = translator(language)('lives.still-open.submit');
    expect(letter.answers[0]?.label).toBe(yes);
    expect(letter.paragraphs[0]).toContain(yes);
  }
});
