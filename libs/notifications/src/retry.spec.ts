import { deliveryOf } from './mail-channel';
import { isWorthTrying, waitAfter } from './retry';

const at = (text: string) => new Date(text);

describe('retries', () => {
  it('wait 2, 5, 10, 20 seconds first, then longer', () => {
    expect([1, 2, 3, 4, 5].map(waitAfter)).toEqual([2, 5, 10, 20, 60]);
    expect(waitAfter(100)).toBe(600);
  });

  it('end after 72 hours, or with the usefulness of the message', () => {
    const written = at('2026-11-20T00:00:00Z');
    expect(isWorthTrying(written, null, at('2026-11-22T23:59:59Z'))).toBe(true);
    expect(isWorthTrying(written, null, at('2026-11-23T00:00:00Z'))).toBe(false);
    expect(isWorthTrying(written, at('2026-11-20T00:10:00Z'), at('2026-11-20T00:10:01Z'))).toBe(false);
  });
});

describe('what the mail server says', () => {
  it.each([
    [{ responseCode: 550 }, 'refused', 'smtp-550'],
    [{ responseCode: 451 }, 'passing', 'smtp-451'],
    [{ code: 'ECONNREFUSED' }, 'passing', 'smtp-ECONNREFUSED'],
    [{}, 'passing', 'smtp-unreachable'],
  ])('%j is %s', (error, outcome, failure) => {
    expect(deliveryOf(error)).toMatchObject({ outcome, failure });
  });
});
