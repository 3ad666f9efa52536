import { deliveryOfPush } from './push-channel';

const PASSING = { kind: 'passing', failure: 'push-429', retryAfter: 30 } as const;

describe('a push to several browsers', () => {
  it.each([
    ['one took it', [{ kind: 'gone' }, { kind: 'taken' }, PASSING], { outcome: 'sent' }],
    [
      'one may take it later',
      [{ kind: 'gone' }, PASSING],
      { outcome: 'passing', failure: 'push-429', retryAfterSeconds: 30 },
    ],
    [
      'refused',
      [{ kind: 'refused', status: 413 }],
      { outcome: 'refused', failure: 'push-413', lasting: false },
    ],
    [
      'all are gone: elsewhere at once',
      [{ kind: 'gone' }],
      { outcome: 'passing', failure: 'push-gone', retryAfterSeconds: 0 },
    ],
  ] as const)('%s', (_, answers, delivery) => {
    expect(deliveryOfPush(answers)).toEqual(delivery);
  });
});
