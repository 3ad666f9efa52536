import { type PastAsk, replayAsks } from './replay-asks';

const DAY_MS = 86_400_000;
const day = (number: number) => number * DAY_MS;
const SINCE = day(10);
const COOL_DOWN = 3;

/** 佐藤さん was asked on these days, for activities that go on for so many days after. */
const asked = (days: readonly number[], useful: number | null = 30, personId = '佐藤'): PastAsk[] =>
  days.map((at) => ({
    personId,
    askedAt: day(at),
    usefulUntil: useful === null ? null : day(at + useful),
  }));

describe('asks under another budget', () => {
  it('go as they went where there is room', () => {
    expect(replayAsks(asked([10, 17, 24]), 1, COOL_DOWN, SINCE)).toEqual({
      ...{ asIs: 3, later: 0, heldBack: 0, spent: 3 },
    });
    expect(replayAsks(asked([10, 17, 24]), 2, COOL_DOWN, SINCE)).toEqual({
      ...{ asIs: 3, later: 0, heldBack: 0, spent: 0 },
    });
  });

  it('come later, one after the other, where the week is spent', () => {
    // 10, and 13 → 17, and 16 → 24.
    expect(replayAsks(asked([10, 13, 16]), 1, COOL_DOWN, SINCE)).toEqual({
      ...{ asIs: 1, later: 2, heldBack: 0, spent: 3 },
    });
    expect(replayAsks(asked([10, 13, 16]), 3, COOL_DOWN, SINCE)).toEqual({
      ...{ asIs: 3, later: 0, heldBack: 0, spent: 1 },
    });
  });

  it('are held back where the activity is over by then, and take nobody else’s turn', () => {
    expect(replayAsks(asked([10, 13, 17], 2), 1, COOL_DOWN, SINCE)).toEqual({
      ...{ asIs: 2, later: 0, heldBack: 1, spent: 2 },
    });
    expect(replayAsks(asked([10, 13], null), 1, COOL_DOWN, SINCE)).toMatchObject({ asIs: 1, heldBack: 1 });
  });

  it('count from the day that is looked at; what was before only takes room', () => {
    expect(replayAsks(asked([8, 11]), 1, COOL_DOWN, SINCE)).toEqual({
      ...{ asIs: 0, later: 1, heldBack: 0, spent: 1 },
    });
  });

  it('spend each resident’s own week', () => {
    const both = [...asked([10]), ...asked([10], 30, '高橋')];
    expect(replayAsks(both, 1, COOL_DOWN, SINCE)).toMatchObject({ asIs: 2, later: 0 });
  });
});
