import { linesIn } from './attendance.form';

const [SATO, SUZUKI] = [
  '01930000-0000-7000-8000-000000000001',
  '01930000-0000-7000-8000-000000000002',
] as const;

test('who is marked is recorded, who is not is left as it stands', () => {
  const body = { [`presence-${SATO}`]: 'attended', [`minutes-${SATO}`]: '90', [`minutes-${SUZUKI}`]: '120' };
  expect(linesIn(body, [SATO, SUZUKI])).toEqual([{ placeId: SATO, state: 'attended', minutes: 90 }]);
});

test('an absence has no hours', () => {
  const body = { [`presence-${SATO}`]: 'absent', [`minutes-${SATO}`]: '90' };
  expect(linesIn(body, [SATO])).toEqual([{ placeId: SATO, state: 'absent', minutes: null }]);
});

test('what the lists of the page do not offer is not read', () => {
  const body = { [`presence-${SATO}`]: 'attended', [`minutes-${SATO}`]: '99999' };
  expect(() => linesIn(body, [SATO])).toThrow('not-readable');
});
