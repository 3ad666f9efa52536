import type { Owner } from '@app/clocks';
import { turnOf } from './turn';

const SUNDAY = new Date('2026-11-22T10:00:00+09:00');
const WEDNESDAY = new Date('2026-11-25T10:00:00+09:00');
const NEXT_WEEK = new Date('2026-12-02T10:00:00+09:00');
const sessions = [
  { startsAt: new Date('2026-11-28T10:00+09:00'), endsAt: new Date('2026-11-28T12:00+09:00') },
];
const clock = (owner: Owner) =>
  ({ wait: 'group-answers-interest', owner, step: 'remind', dueAt: WEDNESDAY, endsAt: NEXT_WEEK }) as const;

test.each<[Owner, string]>([
  ['group', 'group'],
  ['resident', 'resident-answer'],
  ['guardian', 'guardian'],
  ['coordinator', 'centre'],
  ['head-coordinator', 'centre'],
])('where %s has to do something it is the turn of: %s', (owner, whose) => {
  expect(turnOf({ state: 'with-group', clock: clock(owner), sessions }, SUNDAY)).toEqual({
    ...{ whose, until: WEDNESDAY, atLatest: NEXT_WEEK, late: false },
  });
});

test('what is due and has not rung is late', () => {
  expect(turnOf({ state: 'with-group', clock: clock('group'), sessions }, NEXT_WEEK)?.late).toBe(true);
});

test('who has a place comes on the day, and afterwards it is nobody’s turn', () => {
  const held = { state: 'approved', clock: clock('nobody'), sessions } as const;
  expect(turnOf(held, SUNDAY)?.whose).toBe('resident');
  expect(turnOf(held, new Date('2026-11-28T12:00:00+09:00'))).toBeNull();
});

test.each(['declined', 'withdrawn', 'expired', 'waiting'] as const)(
  '%s waits for nobody’s answer',
  (state) => {
    expect(turnOf({ state, clock: null, sessions }, SUNDAY)).toBeNull();
  },
);
