import type { MessageKind } from '../kinds';
import { endOfQuiet, leavesAt } from './leaves-at';
import { usualWishes } from './wishes';

const tokyo = (text: string) => new Date(`${text}+09:00`);
const NIGHT = { from: 21, until: 8 };

describe('quiet hours', () => {
  it.each([
    ['before nine', '2026-11-22T20:59:59', null],
    ['at nine', '2026-11-22T21:00:00', '2026-11-23T08:00:00'],
    ['at midnight', '2026-11-23T00:00:00', '2026-11-23T08:00:00'],
    ['just before eight', '2026-11-23T07:59:59', '2026-11-23T08:00:00'],
    ['at eight', '2026-11-23T08:00:00', null],
    ['at the end of a year', '2026-12-31T23:30:00', '2027-01-01T08:00:00'],
    ['in summer', '2026-07-14T22:00:00', '2026-07-15T08:00:00'],
    ['on the night when clocks change elsewhere', '2027-03-28T01:30:00', '2027-03-28T08:00:00'],
  ])('%s', (_, now, end) => {
    expect(endOfQuiet(NIGHT, tokyo(now))).toEqual(end && tokyo(end));
  });

  it.each([
    ['during the day', { from: 9, until: 17 }, '2026-11-22T12:00:00', '2026-11-22T17:00:00'],
    ['after a day of rest', { from: 9, until: 17 }, '2026-11-22T17:00:00', null],
    ['until midnight', { from: 20, until: 0 }, '2026-11-22T22:00:00', '2026-11-23T00:00:00'],
    ['from midnight', { from: 0, until: 6 }, '2026-11-22T00:00:00', '2026-11-22T06:00:00'],
    ['none at all', { from: 8, until: 8 }, '2026-11-22T08:00:00', null],
  ])('%s', (_, hours, now, end) => {
    expect(endOfQuiet(hours, tokyo(now))).toEqual(end && tokyo(end));
  });
});

describe('when a message leaves', () => {
  const LATE = '2026-11-22T22:00:00';
  const MORNING = '2026-11-23T08:00:00';

  it.each<[string, MessageKind, string | null, string]>([
    ['a decision waits for the morning', 'decision', null, MORNING],
    ['work waits for the morning', 'work', null, MORNING],
    ['a way in does not', 'access', null, LATE],
    ['a cancelled session of the next morning does not', 'decision', '2026-11-23T09:00:00', LATE],
    ['a reminder that is about to be useless does not', 'reminder', '2026-11-23T07:00:00', LATE],
    ['a cancelled session of the afternoon waits', 'decision', '2026-11-23T12:00:00', MORNING],
    ['an invitation waits, even if its time runs out', 'invitation', '2026-11-23T07:00:00', MORNING],
    ['thanks wait', 'thanks', '2026-11-23T09:00:00', MORNING],
  ])('%s', (_, kind, soonest, at) => {
    const until = soonest === null ? null : tokyo(soonest);
    expect(leavesAt(kind, usualWishes(NIGHT), tokyo(LATE), until)).toEqual(tokyo(at));
  });

  it('is now for whoever has no quiet hours, and by day for everybody', () => {
    expect(leavesAt('decision', usualWishes(null), tokyo(LATE), null)).toEqual(tokyo(LATE));
    const noon = tokyo('2026-11-22T12:00:00');
    expect(leavesAt('decision', usualWishes(NIGHT), noon, null)).toEqual(noon);
  });
});
