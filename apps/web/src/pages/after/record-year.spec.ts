import type { RecordLine } from '@app/matches';
import { fiscalYearAt, reiwaDay, yearOfRecord, yearsOf } from './record-year';

const line = (startsAt: string, more: Partial<RecordLine> = {}): RecordLine => ({
  ...{
    placeId: startsAt,
    matchId: 'm',
    openingId: 'o',
    title: '花壇の水やり',
    groupName: '永山グリーンクラブ',
  },
  ...{ startsAt: new Date(startsAt), endsAt: new Date(startsAt), state: 'attended', minutes: 120 },
  ...{ recordedBy: 'group', confirmedAt: null, groupMinutes: 120 },
  ...more,
});

test('the year turns on the first of April in Tokyo', () => {
  expect(fiscalYearAt(new Date('2027-03-31T23:59:00+09:00'))).toBe(2026);
  expect(fiscalYearAt(new Date('2027-04-01T00:00:00+09:00'))).toBe(2027);
});

test('days on official prints are of 令和', () => {
  expect(reiwaDay(new Date('2026-11-28T00:30:00+09:00'))).toBe('令和8年11月28日');
  expect(reiwaDay(new Date('2019-05-01T00:00:00+09:00'))).toBe('令和元年5月1日');
});

test('minutes that both say are counted apart; an absence counts in neither', () => {
  const lines = [
    line('2026-11-28T10:00:00+09:00', { confirmedAt: new Date() }),
    line('2026-10-03T10:00:00+09:00', { minutes: 90 }),
    line('2026-09-03T10:00:00+09:00', { minutes: null, recordedBy: 'clock' }),
    line('2026-08-03T10:00:00+09:00', { state: 'absent', minutes: null }),
    line('2026-03-03T10:00:00+09:00'),
  ];
  const { confirmed, others, attended } = yearOfRecord(lines, 2026);
  expect([confirmed, others, attended.length]).toEqual([120, 90, 3]);
  expect(yearsOf(lines, new Date('2027-05-01T00:00:00Z'))).toEqual([2027, 2026, 2025]);
});
