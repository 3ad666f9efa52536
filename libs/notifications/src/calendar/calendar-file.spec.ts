import ICAL from 'ical.js';
import type { CalendarChange } from './calendar-days.query';
import { calendarFile } from './calendar-file';

const WORDS = {
  title:
    '花壇の水やり；春, 「永山」\\の部 — とても長い題名が続いても、読む人の暦では一行のままで切れないこと',
  place: '永山公園（公園の時計の下）',
  description: '持ち物: 軍手\nhttps://tsumugi.example.jp/me/activities',
  url: 'https://tsumugi.example.jp/me/activities',
};
const SENDER = { name: 'つむぎ', email: 'tsumugi@example.jp', host: 'tsumugi.example.jp' };
const change = (more: Partial<CalendarChange> = {}): CalendarChange => ({
  method: 'PUBLISH',
  matchId: '0194c2a0-0000-7000-8000-000000000001',
  at: new Date('2026-11-22T00:00:00Z'),
  sequence: 4,
  days: [
    {
      sessionId: '0194c2a0-0000-7000-8000-000000000002',
      startsAt: new Date('2026-11-28T00:30:00Z'),
      endsAt: new Date('2026-11-28T02:30:00Z'),
    },
  ],
  ...more,
});

const parsed = (content: string) => {
  const root = new ICAL.Component(ICAL.parse(content));
  const events = root.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { root, event: events[0] as ICAL.Event };
};

describe('a calendar file', () => {
  const file = calendarFile(change(), WORDS, SENDER);
  const { root, event } = parsed(file.content);

  it('holds start and end in the time of Tokyo, with the zone described', () => {
    expect(event.startDate.zone.tzid).toBe('Asia/Tokyo');
    expect(event.startDate.toString()).toBe('2026-11-28T09:30:00');
    expect(event.startDate.toJSDate()).toEqual(new Date('2026-11-28T00:30:00Z'));
    expect(event.endDate.toJSDate()).toEqual(new Date('2026-11-28T02:30:00Z'));
    expect(root.getAllSubcomponents('vtimezone')).toHaveLength(1);
  });

  it('stamps in UTC, as RFC 5545 wants it', () => {
    expect(file.content).toContain('\r\nDTSTAMP:20261122T000000Z\r\n');
  });

  it('keeps every sign of the words', () => {
    expect(event.summary).toBe(WORDS.title);
    expect(event.location).toBe(WORDS.place);
    expect(event.description).toBe(WORDS.description);
  });

  it('breaks no line at more than 75 bytes', () => {
    const lines = file.content.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lines)).toBeLessThanOrEqual(75);
  });

  it('names a day of a match the same way for ever, and counts up', () => {
    const later = parsed(calendarFile(change({ method: 'CANCEL', sequence: 9 }), WORDS, SENDER).content);
    expect(later.event.uid).toBe(event.uid);
    expect(later.event.uid).toMatch(/@tsumugi\.example\.jp$/);
    expect([event.sequence, later.event.sequence]).toEqual([4, 9]);
  });

  it('publishes, or cancels; invites nobody to answer by mail', () => {
    expect(root.getFirstPropertyValue('method')).toBe('PUBLISH');
    const cancelled = parsed(calendarFile(change({ method: 'CANCEL' }), WORDS, SENDER).content);
    expect(cancelled.root.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(cancelled.event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(file.content).not.toContain('ATTENDEE');
  });

  it('is the same each time it is made', () => {
    expect(calendarFile(change(), WORDS, SENDER).content).toBe(file.content);
  });
});
