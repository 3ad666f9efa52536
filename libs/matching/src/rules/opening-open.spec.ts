import { kitchen, NOW, sato, session } from '../../fixtures/kitchen';
import { checkEligibility } from '../eligibility';
import type { Opening } from '../model';

const now = NOW.getTime();
const december = (differs: object) => session('2026-12-05 10:00', '2026-12-05 12:00', differs);

function verdict(differs: Partial<Opening>) {
  return checkEligibility(sato(), kitchen(differs), NOW).verdicts[0];
}

describe('opening-open', () => {
  it.each<[string, Partial<Opening>]>([
    ['published without any limit', {}],
    ['at the first moment of its window', { publishFrom: now }],
    ['at the last moment of its window', { publishUntil: now + 1 }],
    ['at the last moment before its deadline', { deadline: now + 1 }],
    ['with one place left', { sessions: [december({ taken: 3 })] }],
    ['without a limit of places', { sessions: [december({ capacity: null, taken: 9999 })] }],
    [
      'with one session full and another not',
      { sessions: [december({ taken: 4 }), december({ number: 101 })] },
    ],
  ])('holds when %s', (_, differs) => {
    expect(verdict(differs)).toMatchObject({
      rule: 'opening-open',
      holds: true,
      blocks: 'list',
      wouldHold: null,
    });
  });

  it.each<[string, Partial<Opening>, string]>([
    ['a draft', { published: false }, 'not-published'],
    ['a moment before its window', { publishFrom: now + 1 }, 'not-yet'],
    ['at the end of its window', { publishUntil: now }, 'window-over'],
    ['at its deadline', { deadline: now }, 'deadline-over'],
    ['full', { sessions: [december({ taken: 4 })] }, 'full'],
    ['overfull', { sessions: [december({ taken: 5 })] }, 'full'],
  ])('fails when %s, and says what to lift', (_, differs, obstacle) => {
    expect(verdict(differs)).toMatchObject({
      holds: false,
      datum: { obstacles: [obstacle] },
      wouldHold: { change: 'reopen', lift: [obstacle], session: obstacle === 'full' ? 100 : null },
    });
  });

  it.each<[string, Partial<Opening>]>([
    ['cancelled', { sessions: [december({ cancelled: true })] }],
    ['begun this minute', { sessions: [session('2026-11-23 09:00', '2026-11-23 11:00')] }],
    ['never planned', { sessions: [] }],
  ])('fails for good when its only session is %s', (_, differs) => {
    expect(verdict(differs)).toMatchObject({ holds: false, datum: { upcoming: 0 }, wouldHold: null });
  });

  it('judges the other rules on full sessions when there are no others, for the waiting list', () => {
    const full = kitchen({ sessions: [december({ taken: 4 })] });
    const { eligible, fittingSessions, verdicts } = checkEligibility(sato(), full, NOW);
    expect(verdicts.filter(({ holds }) => !holds).map(({ rule }) => rule)).toEqual(['opening-open']);
    expect([eligible, fittingSessions]).toEqual([false, []]);
  });
});
