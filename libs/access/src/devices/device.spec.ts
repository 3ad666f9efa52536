import { type Device, isOver, isProofOld, provedAtProvider, waitsForPasskey } from './device';

const NOW = new Date('2026-11-22T03:00:00Z');
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const HEAD = { role: 'head-coordinator' as const, areaId: null };

const device = (more: Partial<Device>): Device => ({
  ...{ id: 'd1', accountId: 'a1', signedInBy: 'passkey', staff: HEAD },
  ...{ beganAt: ago(60), provedAt: ago(60), seenAt: ago(1) },
  ...more,
});

describe('a device of staff', () => {
  it.each([
    ['just seen', {}, false],
    ['29 minutes without a request', { seenAt: ago(29) }, false],
    ['half an hour without a request', { seenAt: ago(30) }, true],
    ['11 hours 59 minutes, always busy', { beganAt: ago(719) }, false],
    ['12 hours, always busy', { beganAt: ago(720) }, true],
    ['a resident who was away for a week', { staff: null, beganAt: ago(20_000), seenAt: ago(10_080) }, false],
  ])('%s: is over %j → %s', (_, more, over) => {
    expect(isOver(device(more), NOW)).toBe(over);
  });

  it.each([
    ['passkey', false, false],
    ['provider', false, false],
    ['link', false, true],
    ['invitation', false, true],
    ['link', true, false],
  ] as const)('signed in by %s, staff by link %s: waits for a passkey: %s', (signedInBy, byLink, waits) => {
    expect(waitsForPasskey(device({ signedInBy }), byLink)).toBe(waits);
  });

  it('waits for nothing without a role', () => {
    expect(waitsForPasskey(device({ signedInBy: 'link', staff: null }), false)).toBe(false);
  });

  it.each([
    [9, false],
    [10, true],
  ])('that was proved %i minutes ago is asked again: %s', (minutes, old) => {
    expect(isProofOld(device({ provedAt: ago(minutes) }), NOW)).toBe(old);
  });

  it.each([
    ['just now', ago(0), false],
    ['nine minutes ago', ago(9), false],
    ['before lunch', ago(200), true],
    ['nobody knows when', null, true],
    ['by a clock that is fast', ago(-60), false],
  ])('whose person signed in at the provider %s is asked again: %s', (_, signedInAt, old) => {
    const provedAt = provedAtProvider(signedInAt, NOW);
    expect([isProofOld(device({ provedAt }), NOW), provedAt <= NOW]).toEqual([old, true]);
  });

  it('that knows no passkey cannot be asked for one', () => {
    expect(isProofOld(device({ signedInBy: 'link', provedAt: ago(600) }), NOW)).toBe(false);
  });
});
