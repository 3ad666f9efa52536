import type { MessageKind } from '@app/outbox';
import { nightMessages } from './night-messages';

const NIGHT = { from: 21, until: 8 };
const at = (time: string) => new Date(`2026-11-${time}:00+09:00`);
const written = (time: string, kind: MessageKind = 'decision', soonest: Date | null = null) => ({
  ...{ kind, writtenAt: at(time), soonest },
});

describe('messages at night', () => {
  it('wait as they waited where the hours stay', () => {
    const messages = [written('22T22:00'), written('22T12:00'), written('23T07:59')];
    expect(nightMessages(messages, NIGHT, NIGHT)).toEqual({
      ...{ now: 2, tried: 2, added: 0, spared: 0, earlier: 0, later: 0 },
    });
  });

  it('wait in addition, or no more, or longer', () => {
    const messages = [written('22T20:30'), written('22T21:30'), written('23T08:30')];
    expect(nightMessages(messages, NIGHT, { from: 20, until: 9 })).toEqual({
      ...{ now: 1, tried: 3, added: 2, spared: 0, earlier: 0, later: 1 },
    });
    expect(nightMessages(messages, NIGHT, { from: 22, until: 7 })).toEqual({
      ...{ now: 1, tried: 0, added: 0, spared: 1, earlier: 0, later: 0 },
    });
    expect(nightMessages([written('22T22:30')], NIGHT, { from: 22, until: 7 })).toMatchObject({
      ...{ now: 1, tried: 1, earlier: 1 },
    });
  });

  it('leave at night where the morning is too late, and always where they are a way in', () => {
    const messages = [written('22T22:00', 'decision', at('23T10:00')), written('22T22:00', 'access')];
    expect(nightMessages(messages, NIGHT, { from: 20, until: 9 })).toMatchObject({ now: 0, tried: 0 });
    // With an earlier morning there is time enough to wait for it.
    expect(nightMessages(messages, NIGHT, { from: 21, until: 6 })).toMatchObject({ now: 0, added: 1 });
  });
});
