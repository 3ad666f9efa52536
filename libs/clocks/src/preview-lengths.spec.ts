import { previewLengths } from './preview-lengths';
import type { Length } from './waits';

const NOW = new Date('2026-11-22T00:00:00Z');
const BEGUN = new Date('2026-11-01T00:00:00Z');
const days = (amount: number): Length => ({ amount, unit: 'days' });
const afterDays = (amount: number) => new Date(BEGUN.getTime() + amount * 86_400_000);
const waited = (settledAt: Date | null) => ({
  since: BEGUN,
  sessionStart: null,
  sessionEnd: null,
  settledAt,
});
const STANDING = [days(3), days(6), days(10)];
/** Answered after one day, after four, after eight, ended by its clock, and one that still waits. */
const HISTORY = [
  waited(afterDays(1)),
  waited(afterDays(4)),
  waited(afterDays(8)),
  waited(afterDays(10)),
  waited(null),
];
const preview = (tried: readonly Length[]) =>
  previewLengths('group-answers-interest', HISTORY, STANDING, tried, NOW);

describe('a preview of other lengths', () => {
  it('finds nothing where nothing changes', () => {
    expect(preview(STANDING)).toEqual([
      { step: 'remind', now: 4, tried: 4, earlier: 0, later: 0, added: 0, spared: 0 },
      { step: 'desk', now: 3, tried: 3, earlier: 0, later: 0, added: 0, spared: 0 },
      { step: 'end', now: 2, tried: 2, earlier: 0, later: 0, added: 0, spared: 0 },
    ]);
  });

  it('counts reminders that come later, and those that an answer spares', () => {
    expect(preview([days(5), days(6), days(10)])[0]).toEqual({
      ...{ step: 'remind', now: 4, tried: 3, earlier: 0, later: 3, added: 0, spared: 1 },
    });
  });

  it('counts answers that would have come too late', () => {
    expect(preview([days(3), days(6), days(7)])[2]).toEqual({
      ...{ step: 'end', now: 2, tried: 3, earlier: 2, later: 0, added: 1, spared: 0 },
    });
  });

  it('counts those that would have had more time', () => {
    expect(preview([days(3), days(6), days(14)])[2]).toEqual({
      ...{ step: 'end', now: 2, tried: 1, earlier: 0, later: 1, added: 0, spared: 1 },
    });
  });
});
