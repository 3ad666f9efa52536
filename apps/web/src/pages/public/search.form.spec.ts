import { addressAfter, searchOf } from './search.form';

const TOWN = '0198f3aa-0000-7000-8000-000000000001';

test('reads keyword, town, weekday and field from the address', () => {
  const search = searchOf({ q: ' こども食堂 ', town: TOWN, weekday: '5', field: 'food', online: 'yes' });
  expect(search).toMatchObject({
    keyword: 'こども食堂',
    townId: TOWN,
    weekday: 5,
    field: 'food',
    online: true,
  });
});

test('leaves out what cannot be understood', () => {
  const search = searchOf({
    q: '',
    town: '永山',
    weekday: '9',
    field: 'magic',
    online: 'perhaps',
    after: 'x',
  });
  expect(Object.values(search).filter((value) => value !== undefined)).toEqual([]);
});

test('finds full-width ＰＣ as PC', () => {
  expect(searchOf({ q: 'ＰＣ教室' }).keyword).toBe('PC教室');
});

test('the next page keeps the search and begins after the last card', () => {
  const last = { startsAt: new Date('2026-11-28T00:30:00.000Z'), id: TOWN };
  const address = addressAfter({ q: '花', after: 'old', weekday: '' }, last);
  const query = Object.fromEntries(new URL(address, 'http://localhost').searchParams);
  expect(query).toEqual({ q: '花', after: `2026-11-28T00:30:00.000Z_${TOWN}` });
  expect(searchOf(query).after).toEqual({ startsAt: last.startsAt, id: TOWN });
});
