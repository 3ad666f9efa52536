import { CATALOGUES, type Words } from '.';

const { ja, ...others } = CATALOGUES;

function sentences(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const at = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[at, value]] : sentences(value, at);
  });
}

const keys = (words: Words) => sentences(words).map(([key]) => key);
const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([slot]) => slot).sort();

describe.each(Object.entries(others))('the catalogue %s', (_, words) => {
  it('has the keys of the Japanese one', () => {
    expect(keys(words).sort()).toEqual(keys(ja).sort());
  });

  it('has the same values in every sentence', () => {
    const japanese = new Map(sentences(ja));
    const differ = sentences(words).filter(([key, text]) => {
      return String(slots(text)) !== String(slots(japanese.get(key) ?? ''));
    });
    expect(differ).toEqual([]);
  });

  it('leaves no sentence empty', () => {
    expect(sentences(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('plain Japanese', () => {
  it('gives every kanji a reading', () => {
    const bare = sentences(CATALOGUES['ja-easy']).filter(([, text]) => {
      const withoutReadings = text.replace(/\{[^{}|]+\|[^{}|]+\}/g, '').replace(/\{\{\w+\}\}/g, '');
      return /\p{Script=Han}/u.test(withoutReadings);
    });
    expect(bare).toEqual([]);
  });
});
