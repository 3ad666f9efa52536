import { clockTimes } from './clock-times';
import { pairHours, sessionsOn } from './hours';
import { isProblem } from './problem';

const minutes = (cell: string) => {
  const times = clockTimes(cell);
  return isProblem(times) ? null : times.map((time) => time.minutes);
};

test.each([
  ['9:00', [540]],
  ['９：００', [540]],
  [' 9:45\n12:00', [585, 720]],
  ['①13：00\n\n②14：45', [780, 885]],
  ['午後6時', [1080]],
  ['午前９時３０分', [570]],
  ['18時半', [1110]],
  ['正午', [720]],
  ['午後0時15分', [735]],
  ['24:00', [1440]],
  ['10:00、13:30', [600, 810]],
  ['17:00まで', [1020]],
  ['-', []],
  ['', []],
])('%j', (cell, expected) => {
  expect(minutes(cell)).toEqual(expected);
});

test.each([
  '25:00',
  '9:60',
  '午前12時',
  '午後13時',
  '夜',
  '10:00ごろ',
  '①',
  '①②10:00',
  '10',
  '10:00 ※変更あり',
  '10:00（8日は9:00）',
  '~10:00',
  '9:00'.repeat(200),
])('not understood: %j', (cell) => {
  expect(minutes(cell)).toBeNull();
});

/** Sessions of one Sunday, Monday and holiday (9, 10 and 11 August 2026), or the code of the problem. */
function sessions(start: string, end: string, days = ['2026-08-09', '2026-08-10', '2026-08-11']) {
  const [starts, ends] = [clockTimes(start), clockTimes(end)];
  if (isProblem(starts) || isProblem(ends)) return 'not-understood';
  const hours = pairHours(starts, ends);
  const found = isProblem(hours) ? hours : sessionsOn(days, hours);
  if (isProblem(found)) return found.problem.split(':')[0];
  return found.map(({ startsAt, endsAt }) => `${startsAt.slice(8, 16)}-${endsAt.slice(11, 16)}`);
}

test.each([
  ['22：00\n※日曜及び休日は17：00まで', ['17:00', '22:00', '17:00']],
  ['17:00(金、土は19:00まで)', ['17:00', '17:00', '17:00']],
  ['17:00(月曜日は19:00まで)', ['17:00', '19:00', '17:00']],
  ['18:00 ※平日は午後8時まで', ['18:00', '20:00', '18:00']],
])('the end on some days: %s', (end, expected) => {
  const found = sessions('9:00', end);
  expect(found).toEqual(['09', '10', '11'].map((day, i) => `${day}T09:00-${expected[i]}`));
});

describe('starts and ends are paired', () => {
  test.each([
    ['10:00\n13:30', '12:30\n16:00', ['09T10:00-12:30', '09T13:30-16:00']],
    ['②14:00\n③18:30', '②16:00\n③20:30', ['09T14:00-16:00', '09T18:30-20:30']],
    ['①14:00②10:00', '②11:00①15:00', ['09T10:00-11:00', '09T14:00-15:00']],
    ['10:00～12:00', '-', ['09T10:00-12:00']],
    ['10:00～12:00', '12:00', ['09T10:00-12:00']],
    ['22:00', '24:00', ['09T22:00-00:00']],
    ['10:00', '-', 'no-end-time'],
    ['①10：00\n②14：00', '-', 'no-end-time'],
    ['-', '12:00', 'no-start-time'],
    ['10:00 13:00', '12:00', 'times-do-not-pair'],
    ['①10:00②13:00', '①12:00③15:00', 'times-do-not-pair'],
    ['①10:00②13:00', '12:00 15:00', 'times-do-not-pair'],
    ['10:00～12:00', '13:00', 'times-do-not-pair'],
    ['13:00', '13:00', 'end-before-start'],
    ['22:00', '2:00', 'end-before-start'],
  ])('%j to %j', (start, end, expected) => {
    expect(sessions(start, end, ['2026-08-09'])).toEqual(expected);
  });
});
