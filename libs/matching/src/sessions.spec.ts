import { kitchen, NOW, sato, session } from '../fixtures/kitchen';
import { checkEligibility } from './eligibility';
import { openSessions, upcomingSessions } from './sessions';

const first = session('2026-12-05 10:00', '2026-12-05 12:00', { number: 3 });
const alike = session('2026-12-05 10:00', '2026-12-05 11:00', { number: 4 });
const second = session('2026-12-06 10:00', '2026-12-06 12:00', { number: 2 });
const third = session('2026-12-12 10:00', '2026-12-12 12:00', { number: 1 });

describe('sessions', () => {
  it.each([
    ['as they come', [first, alike, second, third]],
    ['backwards', [third, second, alike, first]],
    ['anyhow', [second, alike, third, first]],
  ])('given %s stand in time order, then by number', (_, sessions) => {
    const given = kitchen({ sessions });
    for (const dated of [upcomingSessions, openSessions]) {
      expect(dated(given, NOW.getTime()).map((each) => each.session.number)).toEqual([3, 4, 2, 1]);
    }
    expect(checkEligibility(sato(), given, NOW).fittingSessions).toEqual([3, 4, 2, 1]);
    expect(given.sessions).toBe(sessions);
  });

  it('are reopened from the first on', () => {
    const sessions = [third, second, first].map((each) => ({ ...each, taken: 4 }));
    expect(checkEligibility(sato(), kitchen({ sessions }), NOW).verdicts[0]?.wouldHold).toEqual({
      change: 'reopen',
      lift: ['full'],
      session: 3,
    });
  });
});
