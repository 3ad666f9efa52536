import { ConfigProblem, EMBEDDED_VARIABLE, loadConfig } from './config';

const key = (letter: number) => Buffer.alloc(32, letter).toString('base64');

function problemsOf(setting: string): readonly string[] {
  try {
    loadConfig({ NEEDS_KEYS: setting });
    return [];
  } catch (error) {
    return (error as ConfigProblem).problems;
  }
}

describe('the keys for words about needs', () => {
  it('are kept in their order', () => {
    const { needsKeys } = loadConfig({ NEEDS_KEYS: `y2027:${key(2)},y2026:${key(1)}` });
    expect(needsKeys.map(({ id }) => id)).toEqual(['y2027', 'y2026']);
    expect(needsKeys.map(({ key: bytes }) => bytes.length)).toEqual([32, 32]);
  });

  it('are none unless set, and the own ones of the embedded start', () => {
    expect(loadConfig({}).needsKeys).toEqual([]);
    const embedded = JSON.stringify({ needsKeys: `first:${key(3)}` });
    expect(loadConfig({ [EMBEDDED_VARIABLE]: embedded }).needsKeys.map(({ id }) => id)).toEqual(['first']);
  });

  it.each([
    ['too short', `a:${Buffer.alloc(16).toString('base64')}`],
    ['without an id', key(1)],
    ['an id with other signs', `鍵:${key(1)}`],
    ['one of two is wrong', `a:${key(1)},b:short`],
  ])('are refused: %s', (_, setting) => {
    const problems = problemsOf(setting);
    expect(problems).toEqual(['NEEDS_KEYS must be id:key once or more, each key 32 bytes in base64']);
    expect(problems.join()).not.toContain(key(1));
  });

  it('have an id each', () => {
    expect(problemsOf(`a:${key(1)},a:${key(2)}`)).toEqual(['NEEDS_KEYS must give each key an id of its own']);
  });
});
