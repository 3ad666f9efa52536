import { deliveryOfLine } from './line-answer';

const answer = (status: number, more = {}) => ({ status, retryAfter: null, isSpent: false, ...more });

describe('what LINE answers', () => {
  it.each([
    ['taken', answer(200), { outcome: 'sent' }],
    ['taken before under the same key', answer(409), { outcome: 'sent' }],
    [
      'too fast',
      answer(429, { retryAfter: 30 }),
      { outcome: 'passing', failure: 'line-429', retryAfterSeconds: 30 },
    ],
    ['used up for this month', answer(429, { isSpent: true }), 'spent'],
    ['nobody of that id', answer(400), 'unknown-user'],
    ['a token that ran out', answer(401), { outcome: 'passing', failure: 'line-401' }],
    ['trouble of its own', answer(503), { outcome: 'passing', failure: 'line-503', uncertain: true }],
    ['too large', answer(413), { outcome: 'refused', failure: 'line-413', lasting: false }],
    ['no answer', null, { outcome: 'passing', failure: 'line-unreachable', uncertain: true }],
  ])('%s', (_, said, delivery) => {
    expect(deliveryOfLine(said)).toEqual(delivery);
  });
});
