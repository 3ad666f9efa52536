import type { ApprovalOutcome } from '@app/matches';
import { outcomeOf } from './outcome-of';

const NOW = new Date('2026-11-22T10:00:00+09:00');
const match = (differs: Partial<ApprovalOutcome>): ApprovalOutcome => ({
  ...{
    matchId: 'a',
    title: '花壇の水やり',
    personName: '佐藤花子',
    state: 'approved',
    isMine: true,
    at: NOW,
  },
  isUntold: true,
  ...differs,
});

test('my own approval may be taken back for ten minutes, while nobody has been told', () => {
  expect(outcomeOf(match({ isUntold: false }), undefined, NOW)).toEqual({ kind: 'approved', undo: false });
  expect(outcomeOf(match({}), undefined, NOW)).toEqual({ kind: 'approved', undo: true });
  const before = match({ at: new Date(NOW.getTime() - 600_001) });
  expect(outcomeOf(before, undefined, NOW)).toEqual({ kind: 'approved', undo: false });
  expect(outcomeOf(match({ state: 'waiting' }), undefined, NOW)).toEqual({ kind: 'waiting', undo: true });
});

test('an approval of somebody else was taken meanwhile, and so was whatever ended', () => {
  expect(outcomeOf(match({ isMine: false }), undefined, NOW)).toEqual({ kind: 'taken' });
  expect(outcomeOf(match({ state: 'withdrawn', isMine: false }), undefined, NOW)).toEqual({ kind: 'taken' });
});

test('what still waits needs a look, with a reason that we know', () => {
  const waits = match({ state: 'with-coordinator', isMine: false });
  expect(outcomeOf(waits, 'place-blocked', NOW)).toEqual({ kind: 'look', code: 'place-blocked' });
  expect(outcomeOf(waits, '<script>', NOW)).toEqual({ kind: 'look', code: 'other' });
  expect(outcomeOf(waits, undefined, NOW)).toEqual({ kind: 'look', code: 'other' });
});
