import { FAR, Reached } from './reached';

describe('what a search has reached', () => {
  it('keeps the shorter way and whence it came', () => {
    const reached = new Reached(3);
    expect(reached.reach(1, 50, 7)).toBe(true);
    expect(reached.reach(1, 50, 8)).toBe(false);
    expect(reached.reach(1, 40, 9)).toBe(true);
    expect([...reached.distance]).toEqual([FAR, 40, FAR]);
    expect(reached.by[1]).toBe(9);
  });

  it('makes what is nearer than the end dearer by the difference, once, and forgets all distances', () => {
    const reached = new Reached(4);
    reached.reach(0, 30, 0);
    reached.reach(0, 10, 0);
    reached.reach(1, 25, 0);
    reached.reach(2, 40, 0);
    const price = Int32Array.of(1, 1, 1, 1);
    reached.settle(25, price);
    expect([...price]).toEqual([16, 1, 1, 1]);
    expect([...reached.distance]).toEqual([FAR, FAR, FAR, FAR]);
    reached.settle(25, price);
    expect([...price]).toEqual([16, 1, 1, 1]);
  });
});
