import {
  aLine,
  answer,
  aSession,
  codeOf,
  hoursBefore,
  offer,
  ring,
  statesOf,
  takenIn,
  told,
  type Waiter,
  withdraw,
} from './line-of-waiters';

describe('the last day before', () => {
  it('tells all who wait at the same time, and the first yes of twenty takes the place', async () => {
    const opening = await aSession();
    const { holder, line } = await aLine(
      opening,
      Array.from({ length: 20 }, () => 1),
    );
    await withdraw(holder, hoursBefore(23));
    expect(new Set(await statesOf(line))).toEqual(new Set(['waiting']));
    for (const { matchId } of line) expect((await told(matchId)).at(-1)).toBe('place-free-now');
    const results = (await Promise.allSettled(line.map((each) => answer(each, true, hoursBefore(22))))).map(
      codeOf,
    );
    expect(results.filter((code) => code === 'done')).toHaveLength(1);
    expect(new Set(results)).toEqual(new Set(['done', 'place-taken']));
    expect(await takenIn(opening.sessionId)).toBe(1);
    await offer(hoursBefore(22));
    const events = await Promise.all(line.map(async ({ matchId }) => (await told(matchId)).at(-1)));
    expect(events.filter((event) => event === 'place-taken')).toHaveLength(19);
    await expect(answer(line[0] as Waiter, true, hoursBefore(21))).rejects.toMatchObject({
      code: results[0] === 'done' ? 'already-answered' : 'place-taken',
    });
    await ring(hoursBefore(2));
    expect((await statesOf(line)).filter((state) => state === 'expired')).toHaveLength(19);
  });

  it('tells once for each time that a place comes free', async () => {
    const opening = await aSession();
    const { holder, line } = await aLine(opening, [1, 1]);
    await withdraw(holder, hoursBefore(20));
    await Promise.all([offer(hoursBefore(20)), offer(hoursBefore(20))]);
    await answer(line[0] as Waiter, true, hoursBefore(19));
    await offer(hoursBefore(19));
    await withdraw(line[0] as Waiter, hoursBefore(18));
    const events = (await told(line[1]?.matchId as string)).slice(2);
    expect(events).toEqual(['place-free-now', 'place-taken', 'place-free-now']);
  });

  it('begins with all who wait when an offer in turn had too little time', async () => {
    const opening = await aSession();
    const { holder, line } = await aLine(opening, [1, 1]);
    await withdraw(holder, hoursBefore(26));
    expect(await statesOf(line)).toEqual(['offered', 'waiting']);
    await ring(hoursBefore(24));
    expect(await statesOf(line)).toEqual(['waiting', 'waiting']);
    for (const { matchId } of line) expect((await told(matchId)).at(-1)).toBe('place-free-now');
  });

  it('offers nobody a place in the last two hours', async () => {
    const opening = await aSession();
    const { holder, line } = await aLine(opening, [1]);
    await withdraw(holder, hoursBefore(1.5));
    expect(await told(line[0]?.matchId as string)).not.toContain('place-free-now');
    expect(await takenIn(opening.sessionId)).toBe(0);
  });
});
