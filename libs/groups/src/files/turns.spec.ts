import { Turns } from './turns';

describe('turns', () => {
  it('are taken by so many at once and no more, each in order', async () => {
    const turns = new Turns(2);
    let running = 0;
    let most = 0;
    const begun: number[] = [];
    const work = (number: number) => async () => {
      begun.push(number);
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setImmediate(done));
      running -= 1;
    };
    await Promise.all([1, 2, 3, 4, 5].map((number) => turns.take(work(number))));
    expect({ most, begun }).toEqual({ most: 2, begun: [1, 2, 3, 4, 5] });
  });

  it('go on after work that fails', async () => {
    const turns = new Turns(1);
    await expect(turns.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turns.take(async () => 'next')).toBe('next');
  });
});
