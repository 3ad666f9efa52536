import { SessionQueue } from './session-queue';

function emptied(queue: SessionQueue): number[][] {
  const all: number[][] = [];
  for (let key = queue.pop(); key >= 0; key = queue.pop()) {
    all.push([SessionQueue.distanceOf(key), SessionQueue.sessionOf(key)]);
  }
  return all;
}

describe('the queue of sessions', () => {
  it('gives the nearest first, and of equals the one that begins first', () => {
    const queue = new SessionQueue();
    for (const [session, distance] of [[7, 30] as const, [2, 10] as const, [5, 30] as const, [9, 0] as const])
      queue.push(session, distance);
    expect(emptied(queue)).toEqual([
      [0, 9],
      [10, 2],
      [30, 5],
      [30, 7],
    ]);
  });

  it('keeps any number in order, whatever order they come in', () => {
    const queue = new SessionQueue();
    const distances = Array.from({ length: 1000 }, (_, n) => (n * 387) % 1000);
    distances.forEach((distance, session) => void queue.push(session, distance));
    expect(emptied(queue).map(([distance]) => distance)).toEqual(distances.map((_, n) => n));
  });

  it('takes more while it is being emptied', () => {
    const queue = new SessionQueue();
    queue.push(1, 20);
    queue.push(2, 10);
    expect(SessionQueue.sessionOf(queue.pop())).toBe(2);
    queue.push(3, 15);
    expect(emptied(queue)).toEqual([
      [15, 3],
      [20, 1],
    ]);
  });

  it('tells a million sessions and four thousand million points apart', () => {
    const queue = new SessionQueue();
    queue.push(2 ** 20 - 1, 2 ** 32);
    expect(emptied(queue)).toEqual([[2 ** 32, 2 ** 20 - 1]]);
  });

  it('is empty after clearing', () => {
    const queue = new SessionQueue();
    queue.push(1, 20);
    queue.clear();
    expect(queue.pop()).toBe(-1);
  });
});
