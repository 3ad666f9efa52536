import { pushAnswerOf, timeToLive } from './push-answer';

describe('what a push service answers', () => {
  it.each([
    [201, { kind: 'taken' }],
    [404, { kind: 'gone' }],
    [410, { kind: 'gone' }],
    [413, { kind: 'refused', status: 413 }],
    [429, { kind: 'passing', failure: 'push-429', retryAfter: 12 }],
    [500, { kind: 'passing', failure: 'push-500', retryAfter: 12 }],
    [403, { kind: 'passing', failure: 'push-403', retryAfter: 12 }],
  ])('%i', (status, answer) => {
    expect(pushAnswerOf(status, 12)).toEqual(answer);
  });

  it('keeps a reminder for hours and a decision for days', () => {
    expect(timeToLive('session-tomorrow')).toBe(43_200);
    expect(timeToLive('match-approved')).toBe(259_200);
  });
});
