import type { Session } from '@app/openings';
import { sessionsOf, sessionValues } from './session-rows';

const NOW = new Date('2026-11-22T10:00:00+09:00');
const row = (date: string, start: string, end: string, capacity = '') => ({
  'date-0': date,
  'start-0': start,
  'end-0': end,
  'capacity-0': capacity,
});
const read = (...fields: Parameters<typeof row>) => sessionsOf(row(...fields), NOW);

test('a row is a session in Tokyo time; no capacity is no limit', () => {
  expect(read('2026-12-05', '10:00', '12:30')).toEqual({
    sessions: [
      {
        startsAt: new Date('2026-12-05T01:00:00Z'),
        endsAt: new Date('2026-12-05T03:30:00Z'),
        capacity: null,
      },
    ],
    problems: [],
  });
});

test.each([
  ['2026/12/5', '9:30', '11時', '8'],
  ['２０２６年１２月５日', '９：３０', '11:00', '８人'],
  ['2026.12.05', '0930', '1100', '8名'],
])('%s %s–%s %s is read', (...fields) => {
  const [session] = read(...fields).sessions;
  expect(session).toEqual({
    startsAt: new Date('2026-12-05T09:30:00+09:00'),
    endsAt: new Date('2026-12-05T11:00:00+09:00'),
    capacity: 8,
  });
});

test.each([
  ['22:00', '25:00'],
  ['22:00', '1:00'],
  ['２２時', '２５：００'],
  ['2200', '2500'],
])('from %s to %s is until one in the night after', (start, end) => {
  const [session] = read('2026-12-31', start, end).sessions;
  expect([session?.startsAt, session?.endsAt]).toEqual([
    new Date('2026-12-31T22:00:00+09:00'),
    new Date('2027-01-01T01:00:00+09:00'),
  ]);
  expect(sessionsOf(sessionValues([session as Session]), NOW).sessions).toEqual([session]);
});

test('24:00 is the end of the day', () => {
  expect(read('2026-12-31', '22:00', '24:00').sessions[0]?.endsAt).toEqual(
    new Date('2027-01-01T00:00:00+09:00'),
  );
});

test.each([
  ['30 February', row('2027-02-30', '10:00', '12:00'), 'date-0', 'not-a-date'],
  ['no day', row('', '10:00', '12:00'), 'date-0', 'not-a-date'],
  ['a start past midnight', row('2026-12-05', '25:00', '26:00'), 'start-0', 'start-past-midnight'],
  ['30 o’clock', row('2026-12-05', '22:00', '30:00'), 'end-0', 'not-a-time'],
  ['61 minutes', row('2026-12-05', '10:61', '12:00'), 'start-0', 'not-a-time'],
  ['a morning before its afternoon', row('2026-12-05', '16:59', '6:00'), 'end-0', 'end-before-start'],
  ['a day and a night', row('2026-12-05', '17:00', '6:01'), 'end-0', 'end-before-start'],
  ['an end at its start', row('2026-12-05', '18:00', '18:00'), 'end-0', 'end-before-start'],
  ['no end', row('2026-12-05', '10:00', ''), 'end-0', 'not-a-time'],
  ['an end before the start', row('2026-12-05', '12:00', '10:00'), 'end-0', 'end-before-start'],
  ['yesterday', row('2026-11-21', '10:00', '12:00'), 'date-0', 'in-the-past'],
  ['nobody', row('2026-12-05', '10:00', '12:00', '0'), 'capacity-0', 'not-a-number'],
  ['a few', row('2026-12-05', '10:00', '12:00', '数人'), 'capacity-0', 'not-a-number'],
])('%s is refused', (_, typed, field, code) => {
  expect(sessionsOf(typed, NOW).problems).toEqual([{ field, code }]);
});

test('no row at all is a problem of the first', () => {
  expect(sessionsOf({}, NOW).problems).toEqual([{ field: 'date-0', code: 'no-session' }]);
});

test('two rows with the same start are one too many', () => {
  const twice = {
    ...row('2026-12-05', '10:00', '12:00'),
    'date-3': '2026-12-05',
    'start-3': '10:00',
    'end-3': '11:00',
  };
  expect(sessionsOf(twice, NOW).problems).toEqual([{ field: 'date-0', code: 'same-start' }]);
});

test('what stands fills the rows, and reads back the same', () => {
  const { sessions } = read('2026-12-05', '10:00', '12:30', '8');
  expect(sessionsOf(sessionValues(sessions as unknown as Session[]), NOW).sessions).toEqual(sessions);
});
