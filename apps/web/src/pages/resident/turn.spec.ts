import { turnOf } from './turn';

const SUNDAY = new Date('2026-11-22T10:00:00+09:00');
const sessions = [
  { startsAt: new Date('2026-11-28T10:00+09:00'), endsAt: new Date('2026-11-28T12:00+09:00') },
];

test('the group has three days', () => {
  const turn = turnOf({ state: 'with-group', stateSince: SUNDAY, sessions }, SUNDAY);
  expect(turn).toEqual({ whose: 'group', until: new Date('2026-11-25T10:00:00+09:00'), late: false });
});

test('the centre has three working days', () => {
  const turn = turnOf({ state: 'with-coordinator', stateSince: SUNDAY, sessions }, SUNDAY);
  expect(turn?.until).toEqual(new Date('2026-11-26T23:59:59.999+09:00'));
});

test('a week later the group is late', () => {
  const turn = turnOf(
    { state: 'with-group', stateSince: SUNDAY, sessions },
    new Date('2026-11-29T10:00:00+09:00'),
  );
  expect(turn?.late).toBe(true);
});

test('who has a place comes on the day, and afterwards it is nobody’s turn', () => {
  const held = { state: 'approved', stateSince: SUNDAY, sessions } as const;
  expect(turnOf(held, SUNDAY)?.whose).toBe('resident');
  expect(turnOf(held, new Date('2026-11-28T12:00:00+09:00'))).toBeNull();
});

test.each(['declined', 'withdrawn'] as const)('%s waits for nobody', (state) => {
  expect(turnOf({ state, stateSince: SUNDAY, sessions }, SUNDAY)).toBeNull();
});
