import { lineValue, planAddress, readLines, readPlanAsked, spanOf } from './plan.form';

const NOW = new Date('2026-11-22T10:00:00+09:00');
const PERSON = '018f0000-0000-7000-8000-000000000001';
const OPENING = '018f0000-0000-7000-8000-000000000002';
const read = (query: Record<string, unknown>) => readPlanAsked(query, NOW);

test('without a word it is about the two weeks from tomorrow on', () => {
  expect(read({})).toEqual({
    ...{ from: '2026-11-23', until: '2026-12-06', areaId: null, coverage: 200, perWeek: 1, page: 1 },
    isPeriodWrong: false,
  });
});

test('an address is read back as it was written', () => {
  const asked = {
    ...{ from: '2026-12-01', until: '2026-12-31', areaId: OPENING, coverage: 0, perWeek: null, page: 2 },
    isPeriodWrong: false,
  };
  const query = planAddress(asked).split('?')[1];
  expect(read(Object.fromEntries(new URLSearchParams(query)))).toEqual(asked);
});

test.each([
  ['turned round', '2026-12-31', '2026-12-01'],
  ['longer than three months', '2026-12-01', '2027-03-04'],
  ['a day that is not in the calendar', '2026-02-31', '2026-03-01'],
  ['words', 'あした', 'あさって'],
])('a period that is %s is said to be wrong', (_, from, until) => {
  expect(read({ from, until })).toMatchObject({ from: '2026-11-23', isPeriodWrong: true });
});

test('numbers stay within their bounds', () => {
  expect(read({ coverage: '9999', perWeek: '99', page: '0' })).toMatchObject({
    ...{ coverage: 1000, perWeek: 14, page: 1 },
  });
});

test('days are those of Tokyo, the last one included', () => {
  expect(spanOf({ from: '2026-11-23', until: '2026-11-23' })).toEqual({
    from: new Date('2026-11-22T15:00:00Z'),
    until: new Date('2026-11-23T15:00:00Z'),
  });
});

test('a line comes back as its box was written, and nothing else is one', () => {
  const line = { personId: PERSON, openingId: OPENING, sessions: [12, 15] };
  expect(readLines([lineValue(line), 'x', `${PERSON}.${OPENING}.`, `${PERSON}.${OPENING}.1;2`])).toEqual([
    line,
  ]);
});
