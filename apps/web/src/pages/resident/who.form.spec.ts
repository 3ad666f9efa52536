import { checkForm } from '../../frame/check-form';
import { WhoForm, whoOf } from './who.form';

const NOW = new Date('2026-11-22T10:00:00+09:00');
const TOWN = '0198f3aa-0000-7000-8000-000000000001';
const SATO = {
  name: '佐藤 花',
  kana: 'サトウ　ハナ',
  birthEra: 'showa',
  birthYear: '33',
  birthMonth: '5',
  birthDay: '10',
  homeTown: TOWN,
  residency: 'lives',
  phone: '０４２－３７５－００００',
};

test('one checked box is a list of one, and kana and digits become plain', () => {
  const { form, problems } = checkForm(WhoForm, SATO);
  expect(problems).toEqual([]);
  expect(whoOf(form, NOW)).toEqual({
    who: {
      name: '佐藤 花',
      kana: 'さとう はな',
      birthDate: '1958-05-10',
      townId: TOWN,
      residency: ['lives'],
      phone: '042-375-0000',
    },
  });
});

test('an empty form names each field that is needed, and no telephone', () => {
  const { form, problems } = checkForm(WhoForm, {});
  const more = whoOf(form, NOW);
  const fields = [...problems, ...('problems' in more ? more.problems : [])].map(({ field }) => field);
  expect([...new Set(fields)].sort()).toEqual(['birthYear', 'homeTown', 'kana', 'name']);
});

test('a name of 100 letters with an emoji is a name; 101 is too long', () => {
  const name = `${'長'.repeat(98)}😀`;
  expect(checkForm(WhoForm, { ...SATO, name }).problems).toEqual([]);
  expect(checkForm(WhoForm, { ...SATO, name: '長'.repeat(101) }).problems).toEqual([
    { field: 'name', code: 'too-long' },
  ]);
});

test('letters are no telephone number', () => {
  expect(checkForm(WhoForm, { ...SATO, phone: 'ありません' }).problems).toEqual([
    { field: 'phone', code: 'not-a-phone' },
  ]);
});
