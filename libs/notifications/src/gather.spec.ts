import { setImmediate as turn } from 'node:timers/promises';
import { Gather } from './gather';

describe('what is gathered', () => {
  it('is done in one round, each with its own result', async () => {
    const rounds: string[][] = [];
    const gather = new Gather(async (items: readonly string[]) => {
      rounds.push([...items]);
      return items.map((item) => `${item}さん`);
    });
    const results = await Promise.all(['佐藤', '田中', '鈴木'].map((name) => gather.run(name)));
    expect(results).toEqual(['佐藤さん', '田中さん', '鈴木さん']);
    expect(rounds).toEqual([['佐藤', '田中', '鈴木']]);
  });

  it('takes no more than fits into a round, and no more rounds at once than allowed', async () => {
    let open = () => {};
    const gate = new Promise<void>((done) => {
      open = done;
    });
    const rounds: number[] = [];
    const gather = new Gather(
      async (items: readonly number[]) => {
        rounds.push(items.length);
        await gate;
        return items;
      },
      2,
      2,
    );
    const all = Promise.all([1, 2, 3, 4, 5].map((item) => gather.run(item)));
    await turn();
    await turn();
    expect(rounds).toEqual([2, 2]);
    open();
    expect(await all).toEqual([1, 2, 3, 4, 5]);
    expect(rounds).toEqual([2, 2, 1]);
  });

  it('lets nobody pay for the fault of another', async () => {
    const gather = new Gather(async (items: readonly number[]) => {
      if (items.includes(2)) throw new Error('unreadable');
      return items;
    });
    const results = await Promise.allSettled([1, 2, 3].map((item) => gather.run(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
