import { OpeningFormFields, openingProblems } from './opening.form';

const problemsOf = (more: Partial<OpeningFormFields>) =>
  openingProblems(Object.assign(new OpeningFormFields(), { openingTown: 'a town', payment: 'unpaid' }, more));

it.each<[string, Partial<OpeningFormFields>, string[]]>([
  ['the youngest younger than the oldest', { minimumAge: 18, maximumAge: 65 }, []],
  ['one age alone', { minimumAge: 65, maximumAge: 65 }, []],
  ['the oldest younger than the youngest', { minimumAge: 65, maximumAge: 18 }, ['maximumAge below-minimum']],
  ['no town, online', { openingTown: null, openingOnline: true }, []],
  ['no town, and not online', { openingTown: null }, ['openingTown place-missing']],
  ['money without how much', { payment: 'honorarium' }, ['costNote how-much-missing']],
  ['money with how much', { payment: 'honorarium', costNote: '一回千円' }, []],
])('an opening with %s', (_, more, problems) => {
  expect(problemsOf(more).map(({ field, code }) => `${field} ${code}`)).toEqual(problems);
});
