import { shownOpeningGain, shownTotal } from './shown-gain';

const FEW = [...Array(12).keys()];
const shown = (now: number, then: number, audience: 'group' | 'coordinator') =>
  shownOpeningGain(
    { changes: [{ change: 'online-too' }], total: then, more: then - now, gained: [], lost: [] },
    undefined,
    [],
    audience,
  );

describe('what a group is told of a change', () => {
  it.each(FEW)('from %i gives no count under five, nor what would tell one', (now) => {
    for (const then of FEW) {
      const before = shownTotal(now, 'group');
      const { total, more } = shown(now, then, 'group');
      const known = [before ?? sum(total, more, -1), total ?? sum(before, more, 1)] as const;
      for (const count of known) expect(count === null || count >= 5).toBe(true);
      const difference = more ?? sum(known[1], known[0], -1);
      expect(difference === null || Math.abs(difference) >= 5).toBe(true);
    }
  });

  it('is all of it where all of it is five or more', () => {
    expect(shown(6, 11, 'group')).toMatchObject({ total: 11, more: 5 });
    expect(shown(2, 11, 'group')).toMatchObject({ total: null, more: 9 });
    expect(shown(11, 6, 'group')).toMatchObject({ total: 6, more: -5 });
  });

  it('is told whole to a coordinator, in words of the API', () => {
    expect(shown(1, 3, 'coordinator')).toEqual({ changes: [{ change: 'online-too' }], total: 3, more: 2 });
    const move = { changes: [{ change: 'move', session: 7, by: 60 } as const], total: 9, more: 6 };
    const gain = { ...move, gained: [], lost: [] };
    const [change] = shownOpeningGain(gain, undefined, [{ id: 's7', number: 7 }], 'coordinator').changes;
    expect(change).toEqual({ change: 'move', sessionId: 's7', by: 60 });
  });
});

function sum(a: number | null, b: number | null, sign: number): number | null {
  return a === null || b === null ? null : a + sign * b;
}
