import type { Wait } from '@app/clocks';
import { LIVE_STATES, type MatchState } from '../match.entity';
import { type Asking, waitOfState } from './wait-of-state';

const INTEREST: Asking = { origin: 'interest', askedBy: null };
const BY_GROUP: Asking = { origin: 'invitation', askedBy: 'group' };
const BY_LADDER: Asking = { origin: 'invitation', askedBy: 'ladder' };
const INTRODUCTION: Asking = { origin: 'introduction', askedBy: 'coordinator' };

describe('what a match waits for', () => {
  it.each<[MatchState, Asking, Wait | null]>([
    ['invited', BY_GROUP, 'resident-answers-invitation'],
    ['invited', BY_LADDER, 'resident-answers-invitation'],
    ['invited', INTRODUCTION, 'resident-answers-introduction'],
    ['with-group', INTEREST, 'group-answers-interest'],
    ['with-group', BY_LADDER, 'group-answers-introduction'],
    ['with-group', INTRODUCTION, 'group-answers-introduction'],
    ['with-coordinator', INTEREST, 'coordinator-approves'],
    ['with-coordinator', BY_GROUP, 'coordinator-approves'],
    ['waiting', INTEREST, 'resident-waits-for-place'],
    ['offered', INTEREST, 'resident-answers-offer'],
    ['attended', INTEREST, 'thanks'],
    ['approved', INTEREST, null],
    ['declined', INTEREST, null],
    ['withdrawn', INTEREST, null],
    ['expired', INTEREST, null],
    ['absent', INTEREST, null],
  ])('%s, %j: %s', (state, asking, wait) => {
    expect(waitOfState(state, asking)).toBe(wait);
  });

  it('gives hours where an invitation is urgent', () => {
    expect(waitOfState('invited', BY_LADDER, true)).toBe('resident-answers-urgent-invitation');
  });

  it('is never nothing while somebody has to answer', () => {
    const answering = LIVE_STATES.filter((state) => state !== 'approved');
    for (const asking of [INTEREST, BY_GROUP, BY_LADDER, INTRODUCTION]) {
      for (const state of answering) expect(waitOfState(state, asking)).not.toBeNull();
    }
  });
});
