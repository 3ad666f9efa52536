import { bestGains } from './best-gains';

interface Wish {
  readonly change: string;
  readonly code?: string;
  readonly step?: number;
}

const name = ({ change, code, step }: Wish) =>
  [change, code, step].filter((part) => part !== undefined).join('');

/**
 * A search over made-up changes, each known by its name. `opens` says who comes for which changes together; those
 * of nobody come in any case.
 */
function best(opens: Record<string, readonly number[]>, candidates: readonly Wish[], limit = 99) {
  const asked: string[] = [];
  const gains = bestGains<readonly string[], Wish>(
    {
      subject: [],
      apply: (made, wish) => [...made, name(wish)],
      list: (made) => {
        asked.push(made.join('+'));
        const open = Object.entries(opens).filter(([keys]) =>
          keys.split('+').every((key) => key === '' || made.includes(key)),
        );
        return new Set(open.flatMap(([, numbers]) => numbers));
      },
    },
    candidates,
    limit,
  );
  return { asked, told: gains.map(({ changes, more }) => [changes.map(name).join('+'), more]) };
}

const kinds = (...changes: string[]): Wish[] => changes.map((change) => ({ change }));
const steps = (change: string, count: number): Wish[] =>
  Array.from({ length: count }, (_, step) => ({ change, step }));

describe('the search for the best changes', () => {
  it('tells those that add most, the most first, and none that adds nobody', () => {
    const { told } = best({ '': [9], hour: [1], place: [2, 3] }, kinds('hour', 'age', 'place'));
    expect(told).toEqual([
      ['place+hour', 3],
      ['place', 2],
      ['hour', 1],
    ]);
  });

  it('tells at most so many as are asked for', () => {
    expect(best({ hour: [1], place: [2, 3] }, kinds('hour', 'place'), 1).told).toEqual([['place+hour', 3]]);
  });

  it('knows none without candidates', () => {
    expect(best({ '': [1] }, []).told).toEqual([]);
  });

  it('tells three of a kind at most', () => {
    const opens = Object.fromEntries([1, 2, 3, 4].map((n) => [`hour${n - 1}`, [n, 10 + n]]));
    expect(best(opens, steps('hour', 4)).told).toEqual([
      ['hour0', 2],
      ['hour1', 2],
      ['hour2', 2],
    ]);
  });

  it('tells the smaller of two of a kind that add the very same, and both where they add others', () => {
    expect(best({ hour0: [1, 2], hour1: [1, 2] }, steps('hour', 2)).told).toEqual([['hour0', 2]]);
    expect(best({ hour0: [1, 2], hour1: [1, 3] }, steps('hour', 2)).told).toHaveLength(2);
    expect(best({ hour0: [1, 2], hour1: [1, 2, 3] }, steps('hour', 2)).told).toEqual([
      ['hour1', 3],
      ['hour0', 2],
    ]);
  });

  it('tells both of two that add as many where one of them loses somebody', () => {
    const lists: Record<string, number[]> = { '': [9], hour0: [1, 2], hour1: [1, 9] };
    const gains = bestGains<string, Wish>(
      { subject: '', apply: (_, wish) => name(wish), list: (made) => new Set(lists[made]) },
      steps('hour', 2),
      9,
    );
    expect(gains.map(({ more, gained, lost }) => [more, gained, lost])).toEqual([
      [1, [1, 2], [9]],
      [1, [1], []],
    ]);
  });

  it('looks up who it would be only for those it tells', () => {
    const looked: string[] = [];
    const list = (made: string) => ({
      size: made.length,
      has: () => false,
      *[Symbol.iterator]() {
        looked.push(made);
        yield made.length;
      },
    });
    const apply = (made: string, wish: Wish) => made + name(wish);
    const wishes = kinds('a', 'bb', 'ccc', 'dddd');
    expect(bestGains<string, Wish>({ subject: '', apply, list }, wishes, 1)).toHaveLength(1);
    expect([...new Set(looked)]).toEqual(['ddddccc', '']);
  });

  it('takes each code for a kind of its own', () => {
    const wishes = ['en', 'ko', 'ne', 'zh'].map((code) => ({ change: 'language', code }));
    const opens = Object.fromEntries(wishes.map(({ code }, at) => [`language${code}`, [at]]));
    expect(best(opens, wishes).told.filter(([, more]) => more === 1)).toHaveLength(4);
  });

  it('tells two together only where they add more than each alone', () => {
    expect(best({ hour: [1, 2], place: [1] }, kinds('hour', 'place')).told).toEqual([
      ['hour', 2],
      ['place', 1],
    ]);
    expect(best({ 'hour+place': [1] }, kinds('hour', 'place')).told).toEqual([['hour+place', 1]]);
  });

  it('tries the best with every other of another kind, and no two of one kind', () => {
    const candidates = [...steps('hour', 2), ...steps('place', 2)];
    const { asked, told } = best({ hour1: [1, 2], 'hour1+place1': [3] }, candidates);
    expect(asked.filter((made) => made.includes('+'))).toEqual(['hour1+place0', 'hour1+place1']);
    expect(told).toEqual([
      ['hour1+place1', 3],
      ['hour1', 2],
    ]);
  });

  it('tries the best of the six next kinds with each other, each pair once', () => {
    const wishes = kinds('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const opens = Object.fromEntries(
      wishes.map((wish, at) => [name(wish), Array.from({ length: 20 - at }, (_, n) => n)]),
    );
    const pairs = best(opens, wishes).asked.filter((made) => made.includes('+'));
    expect(pairs.filter((made) => made.startsWith('a+'))).toHaveLength(7);
    const others = pairs.filter((made) => !made.startsWith('a+'));
    expect(others).toHaveLength(15);
    expect(new Set(others.map((made) => made.split('+').sort().join())).size).toBe(15);
    expect(others.filter((made) => made.includes('h'))).toEqual([]);
  });

  it('tells one of each pair of kinds', () => {
    const opens = { hour0: [1], 'hour0+place0': [2], 'hour0+place1': [2, 3] };
    expect(best(opens, [...steps('hour', 1), ...steps('place', 2)]).told).toEqual([
      ['hour0+place1', 3],
      ['hour0', 1],
    ]);
  });

  it('puts single changes before pairs that add as many', () => {
    const opens = { a: [1, 2, 3], b: [4], 'b+c': [5, 6], c: [] };
    expect(best(opens, kinds('a', 'b', 'c')).told).toEqual([
      ['a+b', 4],
      ['a', 3],
      ['b+c', 3],
      ['b', 1],
    ]);
  });
});
