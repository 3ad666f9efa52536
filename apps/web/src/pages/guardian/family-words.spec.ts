import { CATALOGUES } from '@app/language';
import type { MatchState } from '@app/matches';
import type { Turn } from '../resident/turn';

const STATES: Record<MatchState, true> = {
  ...{ invited: true, 'with-group': true, 'with-coordinator': true, waiting: true, offered: true },
  ...{ approved: true, attended: true, absent: true, declined: true, withdrawn: true, expired: true },
};

const TURNS: Record<Turn['whose'] | 'group-late' | 'centre-late', true> = {
  ...{ group: true, 'group-late': true, centre: true, 'centre-late': true },
  ...{ guardian: true, resident: true, 'resident-answer': true },
};

const words = CATALOGUES.ja.family as Record<string, unknown>;

test('every state of a child’s match, and every turn, has words for the guardian', () => {
  const keys = [
    ...Object.keys(STATES).map((each) => `state-${each}`),
    ...Object.keys(TURNS).map((each) => `turn-${each}`),
  ];
  expect(keys.filter((key) => typeof words[key] !== 'string')).toEqual([]);
});
