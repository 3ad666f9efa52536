import * as fc from 'fast-check';
import { opening, week } from '../../fixtures/cities';
import { kitchen, session } from '../../fixtures/kitchen';
import { upcomingSessions } from '../sessions';
import { alwaysFree, emptyWeek, isFree, weekFrom } from '../week';
import { askedWords, mayHaveTime, weekWords } from './quick-time';

const asked = (...from: Parameters<typeof session>[]) =>
  askedWords(upcomingSessions(kitchen({ sessions: from.map((each) => session(...each)) }), 0));
const free = (from: number, to: number) => weekWords(weekFrom([{ weekday: 5, from, to }]));

describe('a quick look at the week', () => {
  it.each([
    ['the very half-hours', 20, 28, true],
    ['one too few before noon', 21, 28, false],
    ['one too few after noon', 20, 27, false],
    ['the morning only', 20, 24, false],
    ['the afternoon only', 24, 28, false],
  ])('asks for both halves of a day: %s', (_, from, to, expected) => {
    expect(mayHaveTime(free(from, to), asked(['2026-12-05 10:00', '2026-12-05 14:00']))).toBe(expected);
  });

  it('asks for every day that a session touches, and for one session of several', () => {
    const night = asked(['2026-12-05 22:00', '2026-12-06 02:00']);
    expect(mayHaveTime(free(44, 48), night)).toBe(false);
    expect(mayHaveTime(weekWords(alwaysFree()), night)).toBe(true);
    const either = asked(['2026-12-04 10:00', '2026-12-04 12:00'], ['2026-12-05 10:00', '2026-12-05 12:00']);
    expect(mayHaveTime(free(20, 24), either)).toBe(true);
    expect(mayHaveTime(weekWords(emptyWeek()), either)).toBe(false);
    expect(mayHaveTime(weekWords(alwaysFree()), [])).toBe(false);
  });

  it('says of any week what the time rule says', () => {
    fc.assert(
      fc.property(week, opening, (made, { sessions }) => {
        const dated = upcomingSessions(kitchen({ sessions }), 0);
        const expected = dated.some((each) => isFree(made, each.session));
        expect(mayHaveTime(weekWords(made), askedWords(dated))).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });
});
