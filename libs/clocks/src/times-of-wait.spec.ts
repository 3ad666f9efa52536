import type { ClockSetting } from './lengths';
import { timesOfWait } from './times-of-wait';
import { WAITS, type Wait } from './waits';

const SINCE = new Date('2026-11-20T10:00:00+09:00');
const at = (text: string) => new Date(text);
const session = (start: string, end = start) => ({
  since: SINCE,
  sessionStart: at(start),
  sessionEnd: at(end),
});
const NO_SESSION = { since: SINCE, sessionStart: null, sessionEnd: null };
const words = (wait: Wait, start: Parameters<typeof timesOfWait>[1], settings = [] as never[]) =>
  timesOfWait(wait, start, settings).map(({ step, at: time }) => `${step} ${time.toISOString()}`);

describe('the times of a wait', () => {
  it.each<[Wait, Parameters<typeof timesOfWait>[1], string[]]>([
    [
      'group-answers-interest',
      NO_SESSION,
      ['remind 2026-11-23T01:00:00.000Z', 'desk 2026-11-26T01:00:00.000Z', 'end 2026-11-30T01:00:00.000Z'],
    ],
    // The session starts on day 5: the end is 2 hours before it, and the desk's turn on day 6 falls away.
    [
      'group-answers-interest',
      session('2026-11-25T10:00:00+09:00'),
      ['remind 2026-11-23T01:00:00.000Z', 'end 2026-11-24T23:00:00.000Z'],
    ],
    // Friday, then Labour Thanksgiving Day on Monday 23 November: three working days end on Thursday.
    ['coordinator-approves', NO_SESSION, ['head 2026-11-26T14:59:59.999Z', 'end 2026-12-01T14:59:59.999Z']],
    ['resident-answers-offer', session('2026-12-20T10:00:00+09:00'), ['end 2026-11-22T01:00:00.000Z']],
    // Never past 24 hours before the start.
    ['resident-answers-offer', session('2026-11-22T01:00:00+09:00'), ['end 2026-11-20T16:00:00.000Z']],
    [
      'resident-answers-change',
      session('2026-11-30T10:00:00+09:00'),
      ['desk 2026-11-22T01:00:00.000Z', 'end 2026-11-29T01:00:00.000Z'],
    ],
    // Moved with less than 24 hours to go: there is time until 2 hours before.
    ['resident-answers-change', session('2026-11-20T20:00:00+09:00'), ['end 2026-11-20T09:00:00.000Z']],
    [
      'session-comes',
      session('2026-11-24T10:00:00+09:00'),
      [
        'desk 2026-11-21T01:00:00.000Z',
        'remind-again 2026-11-23T01:00:00.000Z',
        'end 2026-11-23T23:00:00.000Z',
      ],
    ],
    [
      'group-records-attendance',
      {
        since: at('2026-11-20T10:00:00Z'),
        sessionStart: at('2026-11-20T08:00:00Z'),
        sessionEnd: at('2026-11-20T10:00:00Z'),
      },
      ['remind 2026-11-23T10:00:00.000Z', 'end 2026-11-30T10:00:00.000Z'],
    ],
    ['resident-answers-urgent-invitation', NO_SESSION, ['end 2026-11-20T13:00:00.000Z']],
    ['opening-still-open', NO_SESSION, ['remind 2026-12-20T01:00:00.000Z', 'end 2027-01-03T01:00:00.000Z']],
  ])('%s', (wait, start, expected) => {
    expect(words(wait, start)).toEqual(expected);
  });

  it('thanks end within 14 days of the session, however late the attendance was', () => {
    const ended = {
      since: at('2026-11-30T01:00:00Z'),
      sessionStart: at('2026-11-20T01:00:00Z'),
      sessionEnd: at('2026-11-20T03:00:00Z'),
    };
    expect(words('thanks', ended)).toEqual(['end 2026-12-04T03:00:00.000Z']);
  });

  it('ends at once where there is no time left', () => {
    expect(words('group-answers-interest', session('2026-11-20T11:00:00+09:00'))).toEqual([
      `end ${SINCE.toISOString()}`,
    ]);
  });

  const weekBefore = at('2026-11-13T10:00:00+09:00');

  it('follows the settings', () => {
    const setting: ClockSetting = {
      ...{ wait: 'group-answers-interest', step: 'remind', moment: 'after', changedAt: weekBefore },
      ...{ amount: 1, unit: 'days' },
    };
    expect(timesOfWait('group-answers-interest', NO_SESSION, [setting])[0]).toEqual({
      step: 'remind',
      at: at('2026-11-21T10:00:00+09:00'),
    });
  });

  it('tells two ends of one clock apart', () => {
    const setting: ClockSetting = {
      ...{ wait: 'resident-answers-offer', step: 'end', moment: 'before-session', changedAt: weekBefore },
      ...{ amount: 30, unit: 'hours' },
    };
    const soon = session('2026-11-22T01:00:00+09:00');
    const far = session('2026-12-20T10:00:00+09:00');
    expect(timesOfWait('resident-answers-offer', soon, [setting])).toEqual([
      { step: 'end', at: at('2026-11-20T19:00:00+09:00') },
    ]);
    expect(timesOfWait('resident-answers-offer', far, [setting])).toEqual([
      { step: 'end', at: at('2026-11-22T10:00:00+09:00') },
    ]);
  });

  it('always comes to an end within 60 days, or 14 days after the session', () => {
    for (const wait of Object.keys(WAITS) as Wait[]) {
      const start = session('2027-03-01T10:00:00+09:00', '2027-03-01T12:00:00+09:00');
      const last = timesOfWait(wait, start).at(-1);
      expect(last?.step).toBe('end');
      expect(last?.at.getTime()).toBeLessThanOrEqual(at('2027-03-15T12:00:00+09:00').getTime());
      const alone = timesOfWait(wait, NO_SESSION).at(-1);
      expect(alone?.at.getTime()).toBeLessThanOrEqual(SINCE.getTime() + 60 * 86_400_000);
    }
  });
});
