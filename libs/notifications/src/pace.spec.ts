import type { MessageQueue } from '@app/outbox';
import { Pace } from './pace';

/** Who has been let in, in order. */
function door(pace: Pace) {
  const inside: string[] = [];
  const ask = (queue: MessageQueue, name: string) =>
    pace.enter(queue).then((may) => inside.push(may ? name : `${name}: later`));
  const settled = async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    return inside;
  };
  return { ask, settled };
}

describe('the pace of a provider', () => {
  it('keeps lines free for what is urgent', async () => {
    const pace = new Pace({ lines: 4, perSecond: null });
    const { ask, settled } = door(pace);
    for (const n of [1, 2, 3]) ask('bulk', `bulletin ${n}`);
    ask('normal', 'reminder');
    ask('urgent', 'approval');
    expect(await settled()).toEqual(['bulletin 1', 'bulletin 2', 'reminder', 'approval']);
    pace.leave();
    pace.leave();
    pace.leave();
    expect(await settled()).toContain('bulletin 3');
  });

  it('lets the most urgent in first when a line is free again', async () => {
    const pace = new Pace({ lines: 1, perSecond: null });
    const { ask, settled } = door(pace);
    ask('normal', 'reminder');
    ask('bulk', 'bulletin');
    ask('urgent', 'approval');
    pace.leave();
    expect(await settled()).toEqual(['reminder', 'approval']);
  });

  it('lets no more begin in a second than agreed', async () => {
    let now = 0;
    const pace = new Pace({ lines: 100, perSecond: 2 }, () => now);
    const { ask, settled } = door(pace);
    ask('urgent', 'first');
    ask('urgent', 'second');
    expect(await settled()).toEqual(['first']);
    now = 500;
    pace.leave();
    expect(await settled()).toEqual(['first', 'second']);
  });

  it('sends away who would wait too long', async () => {
    const pace = new Pace({ lines: 100, perSecond: 1 }, () => 0);
    const { ask, settled } = door(pace);
    for (let n = 0; n < 12; n++) ask('normal', `${n}`);
    ask('bulk', 'bulletin');
    ask('urgent', 'approval');
    expect((await settled()).sort()).toEqual(['0', 'bulletin: later']);
  });

  it('sends away who has stood too long where the lines are slow', async () => {
    jest.useFakeTimers();
    const pace = new Pace({ lines: 1, perSecond: null });
    const { ask, settled } = door(pace);
    ask('urgent', 'slow');
    ask('urgent', 'next');
    jest.advanceTimersByTime(9000);
    expect(await settled()).toEqual(['slow']);
    jest.advanceTimersByTime(1000);
    expect(await settled()).toEqual(['slow', 'next: later']);
    pace.leave();
    ask('urgent', 'later still');
    expect(await settled()).toContain('later still');
    jest.useRealTimers();
  });
});
