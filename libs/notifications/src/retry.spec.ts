import { isWorthTrying, type Trying, waitAfter } from './retry';
import { deliveryOf } from './smtp-answer';

const at = (text: string) => new Date(text);

const message = (more: Partial<Trying>): Trying => ({
  ...{ createdAt: at('2026-11-20T00:00:00Z'), heldUntil: null, troubledSince: null, usefulUntil: null },
  ...more,
});

describe('retries', () => {
  it('wait 2, 5, 10, 20 seconds first, then twice as long each time, up to half an hour', () => {
    expect([1, 2, 3, 4, 5, 6].map((setback) => waitAfter(setback))).toEqual([2, 5, 10, 20, 40, 80]);
    expect(waitAfter(100)).toBe(1800);
  });

  it('wait as long as the provider wishes, up to an hour', () => {
    expect(waitAfter(1, 30)).toBe(30);
    expect(waitAfter(9, 30)).toBe(640);
    expect(waitAfter(1, 86_400)).toBe(3600);
  });

  it('end after 72 hours, or with the usefulness of the message', () => {
    expect(isWorthTrying(message({}), at('2026-11-22T23:59:59Z'))).toBe(true);
    expect(isWorthTrying(message({}), at('2026-11-23T00:00:00Z'))).toBe(false);
    const short = message({ usefulUntil: at('2026-11-20T00:10:00Z') });
    expect(isWorthTrying(short, at('2026-11-20T00:10:00Z'))).toBe(true);
    expect(isWorthTrying(short, at('2026-11-20T00:10:01Z'))).toBe(false);
  });

  it('count from the first trouble, so that what is tried again by hand has its time', () => {
    const again = message({ troubledSince: at('2026-11-25T00:00:00Z') });
    expect(isWorthTrying(again, at('2026-11-27T23:00:00Z'))).toBe(true);
  });
});

describe('what waited for the morning', () => {
  it('has its 72 hours from then', () => {
    const held = message({ heldUntil: at('2026-11-27T23:00:00Z') });
    expect(isWorthTrying(held, at('2026-11-30T22:00:00Z'))).toBe(true);
    expect(isWorthTrying(held, at('2026-11-30T23:00:00Z'))).toBe(false);
  });
});

describe('what the mail server says', () => {
  const data = { command: 'DATA' };
  const to = { command: 'RCPT TO' };
  it.each([
    [
      { ...to, responseCode: 550 },
      { outcome: 'refused', failure: 'smtp-550', lasting: true },
    ],
    [
      { ...to, responseCode: 550, response: '550 5.1.1 no such user' },
      { outcome: 'refused', failure: 'smtp-5.1.1', lasting: true },
    ],
    [
      { ...to, responseCode: 552, response: '552 5.2.2 mailbox full' },
      { outcome: 'refused', failure: 'smtp-5.2.2', lasting: false },
    ],
    [
      { ...data, responseCode: 554 },
      { outcome: 'refused', failure: 'smtp-554', lasting: false },
    ],
    [
      { ...to, responseCode: 452, response: '452 4.2.2 full' },
      { outcome: 'passing', failure: 'smtp-4.2.2' },
    ],
    [
      { ...data, responseCode: 451 },
      { outcome: 'passing', failure: 'smtp-451' },
    ],
    [
      { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 },
      { outcome: 'passing', failure: 'smtp-535' },
    ],
    [
      { command: 'MAIL FROM', responseCode: 550 },
      { outcome: 'passing', failure: 'smtp-550' },
    ],
    [
      { code: 'ESOCKET', originalCode: 'ECONNREFUSED', syscall: 'connect', command: 'CONN' },
      { outcome: 'passing', failure: 'smtp-ECONNREFUSED' },
    ],
    [
      { code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' },
      { outcome: 'passing', failure: 'smtp-ETIMEDOUT' },
    ],
  ])('%j is %j', (error, delivery) => {
    expect(deliveryOf(error)).toEqual(delivery);
  });

  it('may have been taken where the line was lost under way', () => {
    const lost = { code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT', command: 'CONN' };
    expect(deliveryOf(lost)).toEqual({ outcome: 'passing', failure: 'smtp-ETIMEDOUT', uncertain: true });
  });
});
