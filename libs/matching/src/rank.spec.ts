import { kitchen, metresAway, NOW, sato, session } from '../fixtures/kitchen';
import { dayNumberAt } from './calendar';
import { exposureOrder, rankOpenings, rankPeople } from './rank';
import { tieBreak } from './tie-break';

const TODAY = dayNumberAt(NOW.getTime());

describe('the ranking of people for an opening', () => {
  const cook = sato({ number: 1 });
  const gardener = sato({ number: 2, skills: ['gardening'] });
  const faraway = sato({ number: 3, position: metresAway(5000) });

  it('has everybody who is eligible, the best first, with parts and reasons', () => {
    const { total, candidates } = rankPeople(kitchen(), [gardener, faraway, cook], NOW);
    expect(total).toBe(2);
    expect(candidates).toEqual([
      {
        person: 1,
        score: 8100,
        parts: { skills: 1500, field: 2500, distance: 1600, time: 1500, rest: 1000 },
        reasons: [
          { code: 'skill-wanted', skills: ['cooking'] },
          { code: 'field-wished', field: 'food' },
          { code: 'near', withinMetres: 1000 },
        ],
      },
      expect.objectContaining({ person: 2, score: 6600 }),
    ]);
  });

  it('is cut to the limit, and still counts all', () => {
    const { total, candidates } = rankPeople(kitchen(), [gardener, cook], NOW, 1);
    expect([total, candidates.map(({ person }) => person)]).toEqual([2, [1]]);
  });

  it('is empty for an opening that is not open', () => {
    expect(rankPeople(kitchen({ published: false }), [cook], NOW)).toEqual({ total: 0, candidates: [] });
  });

  it('orders equals by the mix of the day, another way tomorrow', () => {
    const equals = Array.from({ length: 50 }, (_, n) => sato({ number: n + 1 }));
    const order = (now: Date) => rankPeople(kitchen(), equals, now).candidates.map(({ person }) => person);
    const byMix = (day: number) =>
      equals.map(({ number }) => number).sort((a, b) => tieBreak(a, 10, day) - tieBreak(b, 10, day));
    expect(order(NOW)).toEqual(byMix(TODAY));
    expect(order(new Date(NOW.getTime() + 86_400_000))).toEqual(byMix(TODAY + 1));
    expect(byMix(TODAY)).not.toEqual(byMix(TODAY + 1));
  });

  it('orders by number where even the mixes are equal', () => {
    const [low, high] = [sato({ number: 7 }), sato({ number: 7 + 2 ** 31 })];
    for (const people of [
      [low, high],
      [high, low],
    ]) {
      const { candidates } = rankPeople(kitchen(), people, NOW);
      expect(candidates.map(({ person }) => person)).toEqual([7, 7 + 2 ** 31]);
    }
  });

  it('lists minors without consent and people without insurance', () => {
    const minor = sato({ number: 4, birthDate: '2010-04-02' });
    expect(rankPeople(kitchen({ insuranceAsked: true }), [minor], NOW).total).toBe(1);
  });
});

describe('the ranking of openings for a person', () => {
  const kitchens = [kitchen({ number: 1 }), kitchen({ number: 2, wantedSkills: ['cooking'] })];
  const flowerbeds = kitchen({ number: 3, field: 'green', kindredFields: ['cleaning'] });

  it('has every opening that fits, the best first', () => {
    const { total, candidates } = rankOpenings(sato(), [flowerbeds, ...kitchens], NOW);
    expect(total).toBe(3);
    expect(candidates.map(({ opening, score }) => [opening, score])).toEqual([
      [2, 9600],
      [1, 8100],
      [3, 5600],
    ]);
    expect(candidates[0]?.parts).toEqual({
      skills: 3000,
      field: 2500,
      distance: 1600,
      time: 1500,
      need: 1000,
    });
  });

  it('is cut to the limit, and still counts all', () => {
    const { total, candidates } = rankOpenings(sato(), [flowerbeds, ...kitchens], NOW, 1);
    expect([total, candidates.map(({ opening }) => opening)]).toEqual([3, [2]]);
  });

  it('lets an opening that was shown much step back, and leaves its score alone', () => {
    const shownMuch = new Map([[2, 10_000]]);
    const { candidates } = rankOpenings(sato(), kitchens, NOW, 20, shownMuch);
    expect(candidates.map(({ opening, score }) => [opening, score])).toEqual([
      [1, 8100],
      [2, 9600],
    ]);
  });

  it('weighs by exposure as agreed, rounded down twice', () => {
    expect(exposureOrder(8100, 0)).toBe(8_100_000);
    expect(exposureOrder(8100, 49)).toBe(8_100_000);
    expect(exposureOrder(8100, 50)).toBe(8_091_908);
    expect(exposureOrder(9600, 10_000)).toBe(8_000_000);
  });

  it('orders equal weights by the mix', () => {
    const equals = Array.from({ length: 20 }, (_, n) => kitchen({ number: n + 1 }));
    const expected = equals
      .map(({ number }) => number)
      .sort((a, b) => tieBreak(1, a, TODAY) - tieBreak(1, b, TODAY));
    expect(rankOpenings(sato(), equals, NOW).candidates.map(({ opening }) => opening)).toEqual(expected);
  });

  it('says that an opening needs people', () => {
    const quiet = kitchen({
      wantedSkills: [],
      position: metresAway(1900),
      field: 'green',
      kindredFields: [],
    });
    const half = { ...quiet, sessions: [session('2026-12-05 10:00', '2026-12-05 12:00', { taken: 2 })] };
    const codes = (opening: typeof quiet) => rankOpenings(sato(), [opening], NOW).candidates[0]?.reasons;
    expect(codes(half)).toEqual([
      { code: 'time-fits', fitting: 1, open: 1 },
      { code: 'needs-people', free: 2 },
    ]);
  });
});
