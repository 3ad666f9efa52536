import type { RuleVerdict } from '@app/matching';
import { obstaclesOf } from './obstacles-of';

const session = (capacity: number | null, taken: number) => ({
  ...{ startsAt: new Date('2026-11-29T09:30:00+09:00'), endsAt: new Date('2026-11-29T11:30:00+09:00') },
  ...{ capacity, taken },
});
const verdict = (rule: RuleVerdict['rule'], holds: boolean) => ({ rule, holds }) as RuleVerdict;
const facing = (sessions: ReturnType<typeof session>[], ...verdicts: RuleVerdict[]) =>
  obstaclesOf({ match: { sessions }, explanation: { verdicts } });

test('nothing stands in the way where there is a place and every rule holds', () => {
  const clear = facing(
    [session(3, 2), session(null, 40)],
    verdict('opening-open', true),
    verdict('time', true),
  );
  expect(clear).toEqual([]);
});

test('that a session is full is no rule that somebody breaks', () => {
  const full = facing([session(3, 2), session(3, 3)], verdict('opening-open', false));
  expect(full).toEqual([]);
});

test('every rule that fails is told', () => {
  const failing = facing([session(3, 0)], verdict('insurance', false), verdict('no-overlap', false));
  expect(failing.map(({ rule }) => rule)).toEqual(['insurance', 'no-overlap']);
});

test('an opening that is closed is told although its session is not full, and nothing else then', () => {
  const closed = facing([session(3, 0)], verdict('opening-open', false), verdict('time', false));
  expect(closed.map(({ rule }) => rule)).toEqual(['opening-open']);
});
