import { birthDateOf } from './birth-date';

const TODAY = '2026-11-22';
const typed = (era: string, year: string, month: string, day: string) =>
  birthDateOf({ era, year, month, day }, TODAY);

test.each([
  ['common', '1958', '5', '10', '1958-05-10'],
  ['common', '１９５８年', '０５月', '１０日', '1958-05-10'],
  ['showa', '33', '5', '10', '1958-05-10'],
  ['showa', '64', '1', '7', '1989-01-07'],
  ['heisei', '元', '1', '8', '1989-01-08'],
  ['heisei', '31', '4', '30', '2019-04-30'],
  ['reiwa', '2', '2', '29', '2020-02-29'],
  ['taisho', '15', '12', '24', '1926-12-24'],
])('%s %s %s %s is %s', (era, year, month, day, expected) => {
  expect(typed(era, year, month, day)).toEqual({ day: expected });
});

test.each([
  ['nothing typed', 'common', '', '', '', 'missing'],
  ['30 February', 'common', '1990', '2', '30', 'not-a-date'],
  ['no month', 'common', '1990', '', '3', 'not-a-date'],
  ['昭和90', 'showa', '90', '1', '1', 'not-a-date'],
  ['two digits of a common year', 'common', '58', '5', '10', 'not-a-date'],
  ['words', 'common', 'ひみつ', '5', '10', 'not-a-date'],
  ['tomorrow', 'common', '2026', '11', '23', 'in-the-future'],
  ['121 years ago', 'common', '1905', '11', '22', 'too-long-ago'],
])('%s is refused', (_, era, year, month, day, problem) => {
  expect(typed(era, year, month, day)).toEqual({ problem });
});

test('born today, and 120 years old, are fine', () => {
  expect(typed('reiwa', '8', '11', '22')).toEqual({ day: TODAY });
  expect(typed('common', '1906', '11', '22')).toEqual({ day: '1906-11-22' });
});
