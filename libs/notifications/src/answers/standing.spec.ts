import {
  type AskedDay,
  type MatchFacts,
  type MatchQuestion,
  standingOfMatch,
  standingOfOpening,
  standingOfTransfer,
} from './standing';

const NOW = new Date('2026-11-20T09:00:00+09:00');
const EARLIER = new Date('2026-11-19T09:00:00+09:00');
const LATER = new Date('2026-11-28T09:30:00+09:00');

const day = (more: Partial<AskedDay> = {}): AskedDay => ({
  startsAt: LATER,
  cancelled: false,
  isHeld: true,
  isAskedAgain: false,
  movedSince: false,
  ...more,
});
const facts = (more: Partial<MatchFacts>): MatchFacts => ({
  state: 'invited',
  reason: null,
  isCalled: false,
  endsAt: LATER,
  said: null,
  day: null,
  ...more,
});
const said = (step: string) => ({ step, at: EARLIER });

describe('how a question about a match stands', () => {
  it.each<[string, MatchQuestion, Partial<MatchFacts>, string]>([
    ['asked', 'invitation', {}, 'open'],
    ['asked, its time over and its clock not rung yet', 'invitation', { endsAt: NOW }, 'too-late'],
    ['asked, no clock wound', 'invitation', { endsAt: null }, 'open'],
    ['nobody answered', 'invitation', { state: 'expired', reason: 'no-answer-from-resident' }, 'too-late'],
    ['the opening ended', 'invitation', { state: 'expired', reason: 'opening-ended' }, 'called-off'],
    ['the group stepped back', 'invitation', { state: 'withdrawn' }, 'called-off'],
    ['a place is kept', 'offer', { state: 'offered' }, 'open'],
    ['a place was kept too long', 'offer', { state: 'offered', endsAt: EARLIER }, 'too-late'],
    ['a place is free for the first', 'offer', { state: 'waiting', isCalled: true }, 'open'],
    ['the first was somebody else', 'offer', { state: 'waiting' }, 'taken'],
    ['no place came free', 'offer', { state: 'expired', reason: 'no-place-came-free' }, 'taken'],
    ['moved', 'change', { state: 'approved', day: day({ isAskedAgain: true }) }, 'open'],
    [
      'moved twice, the first mail',
      'change',
      { state: 'approved', day: day({ isAskedAgain: true, movedSince: true }) },
      'overtaken',
    ],
    ['moved, then cancelled', 'change', { state: 'approved', day: day({ cancelled: true }) }, 'called-off'],
    ['moved, the place given on', 'change', { state: 'approved', day: day({ isHeld: false }) }, 'too-late'],
    ['moved, all given on', 'change', { state: 'expired', reason: 'change-not-answered' }, 'too-late'],
    ['a week before', 'coming', { state: 'approved', day: day() }, 'open'],
    ['begun', 'coming', { state: 'approved', day: day({ startsAt: NOW }) }, 'too-late'],
    ['a week before, called off', 'coming', { state: 'expired', reason: 'session-cancelled' }, 'called-off'],
  ])('%s', (_, question, more, kind) => {
    expect(standingOfMatch(question, facts(more), NOW).kind).toBe(kind);
  });

  it.each<[string, MatchQuestion, Partial<MatchFacts>, string, string[]]>([
    ['yes', 'invitation', { state: 'with-coordinator', said: said('invitation-accepted') }, 'yes', ['no']],
    ['yes, over', 'invitation', { state: 'attended', said: said('invitation-accepted') }, 'yes', []],
    ['no', 'invitation', { state: 'declined', said: said('invitation-declined') }, 'no', []],
    ['later', 'invitation', { said: said('invitation-later') }, 'later', ['yes', 'no']],
    ['later, too late', 'invitation', { endsAt: NOW, said: said('invitation-later') }, 'later', []],
    ['yes, then no', 'invitation', { state: 'withdrawn', said: said('withdrawn') }, 'no', []],
    ['took the place', 'offer', { state: 'approved', said: said('approved') }, 'yes', ['no']],
    ['left the place', 'offer', { state: 'withdrawn', said: said('offer-refused') }, 'no', []],
    [
      'new time is well',
      'change',
      { state: 'approved', day: day(), said: said('change-accepted') },
      'yes',
      [],
    ],
    ['comes', 'coming', { state: 'approved', day: day(), said: said('confirmed') }, 'yes', ['no']],
  ])('answered: %s', (_, question, more, answer, instead) => {
    const standing = standingOfMatch(question, facts(more), NOW);
    expect(standing).toEqual({ kind: 'answered', answer, at: EARLIER, instead });
  });
});

describe('how the other questions stand', () => {
  const opening = { closedAt: null, hasDays: true, settledAt: null, endsAt: LATER };
  it.each([
    ['asked', opening, 'open'],
    ['unpublished by the clock', { ...opening, closedAt: LATER }, 'too-late'],
    ['closed by the group', { ...opening, closedAt: EARLIER }, 'answered'],
    ['still open', { ...opening, settledAt: EARLIER }, 'answered'],
    ['no day to come', { ...opening, hasDays: false }, 'called-off'],
    ['its time over', { ...opening, endsAt: NOW }, 'too-late'],
  ])('an opening: %s', (_, facts, kind) => {
    expect(standingOfOpening(facts, NOW).kind).toBe(kind);
  });

  const asked = { answer: null, answeredAt: null, endsAt: LATER };
  it.each([
    ['asked', asked, 'open'],
    ['its time over', { ...asked, endsAt: NOW }, 'too-late'],
    ['ended by the clock', { ...asked, answer: 'expired', answeredAt: EARLIER }, 'too-late'],
    ['accepted', { ...asked, answer: 'accepted', answeredAt: EARLIER }, 'answered'],
  ])('a representation: %s', (_, facts, kind) => {
    expect(standingOfTransfer(facts, NOW).kind).toBe(kind);
  });
});
