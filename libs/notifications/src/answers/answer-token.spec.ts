import { randomUUID } from 'node:crypto';
import { answerToken, messageOfToken } from './answer-token';

const SECRET = 'a secret for tests that is long enough';

describe('the address of a question', () => {
  it('leads back to its message', () => {
    const id = randomUUID();
    expect(messageOfToken(answerToken(id, SECRET), SECRET)).toBe(id);
  });

  it('is the same each time, and another for each message', () => {
    const id = randomUUID();
    expect(answerToken(id, SECRET)).toBe(answerToken(id, SECRET));
    expect(answerToken(id, SECRET)).not.toBe(answerToken(randomUUID(), SECRET));
  });

  it('counts for nothing under another secret', () => {
    const token = answerToken(randomUUID(), SECRET);
    expect(messageOfToken(token, `${SECRET}!`)).toBeNull();
  });

  it('bears no change of a single character', () => {
    const token = answerToken(randomUUID(), SECRET);
    const changed = [...token].map((letter, at) => {
      const other = letter === 'A' ? 'B' : 'A';
      return token.slice(0, at) + other + token.slice(at + 1);
    });
    expect(changed.filter((each) => messageOfToken(each, SECRET) !== null)).toEqual([]);
  });

  it.each(['', 'x', '../../me', `${'a'.repeat(43)}\n`, 'あ'.repeat(43)])('is not %j', (token) => {
    expect(messageOfToken(token, SECRET)).toBeNull();
  });
});
