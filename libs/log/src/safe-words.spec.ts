import { framesOf, safeWords } from './safe-words';

const id = '0198a1b2-0000-7000-8000-00000000abcd';

describe('a line of the log', () => {
  it.each([
    ['clock 0198a1b2-0000-7000-8000-00000000abcd: already-answered', `clock ${id}: already-answered`],
    ['invalid input syntax for type uuid: "佐藤 ひかり"', 'invalid input syntax for type uuid: …'],
    ['Key (email)=(sato@example.jp) already exists.', 'Key … already exists.'],
    ['550 <sato@example.jp> unknown user', '550 <…> unknown user'],
    ['call 042-374-1234 again', 'call … again'],
    ['GET /sign-in/Zk3h2_0aQ9xYtLmN4pRsTg', 'GET /sign-in/…'],
    ['佐藤さん has no card', '… has no card'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED 127.0.0.1:5432'],
    ['GET /openings?keyword=hikari&page=2', 'GET /openings?keyword=…&page=…'],
  ])('%s', (line, safe) => {
    expect(safeWords(line)).toBe(safe);
  });

  it('is one line, whatever was typed', () => {
    const safe = safeWords('name\r\x1b[31m{"level":60}');
    expect([...safe].every((sign) => sign >= ' ')).toBe(true);
  });
});

describe('a stack', () => {
  it('is kept without its message', () => {
    const { stack } = new Error('佐藤さん\n    of 永山');
    expect(framesOf(stack).join('\n')).not.toContain('永山');
    expect(framesOf(stack)[0]).toMatch(/^at /);
  });
});
