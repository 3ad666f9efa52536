import * as fc from 'fast-check';
import { city } from '../../fixtures/cities';
import { fullGains } from '../../fixtures/full-gains';
import { kitchen, metresAway, NOW, sato, session } from '../../fixtures/kitchen';
import { rankOpenings, rankPeople } from '../rank';
import { emptyWeek, weekFrom } from '../week';
import { atLeastFive } from './gain';
import { openingLister, peopleLister } from './listed';
import { openingCandidates } from './opening-candidates';
import { changedOpening, type OpeningChange } from './opening-change';
import { personCandidates } from './person-candidates';
import { changedPerson, type PersonChange } from './person-change';
import { bestChanges, bestPersonChanges, whatIf, whatIfListed, whatIfPerson } from './what-if';

const SATURDAY_AFTERNOON = { weekday: 5, from: 26, to: 34 };
const SATURDAY_MORNING = { weekday: 5, from: 18, to: 24 };

describe('what if the kitchen', () => {
  const afternoon = sato({ number: 1, week: weekFrom([SATURDAY_AFTERNOON]) });
  const early = sato({ number: 2, week: weekFrom([SATURDAY_MORNING]) });
  const sunday = sato({ number: 3, week: weekFrom([{ weekday: 6, from: 20, to: 24 }]) });
  const pupil = sato({ number: 4, birthDate: '2012-06-01' });
  const faraway = sato({ number: 5, position: metresAway(9000), online: true });

  it.each<[string, OpeningChange, number[], number[]]>([
    ['met in the afternoon', { change: 'move', session: null, by: 180 }, [1], [2]],
    ['met on Sunday', { change: 'move', session: 100, by: 1440 }, [3], [2]],
    ['had no such session to move', { change: 'move', session: 7, by: 1440 }, [], []],
    ['went on until two', { change: 'length', session: null, startBy: 0, endBy: 120 }, [], [2]],
    ['took pupils', { change: 'minimum-age', years: 13 }, [4], []],
    ['took anybody', { change: 'minimum-age', years: null }, [4], []],
    ['took nobody over 60', { change: 'maximum-age', years: 60 }, [], [2]],
    ['met online too', { change: 'online-too' }, [5], []],
    ['met elsewhere', { change: 'place', position: metresAway(9500) }, [5], [2]],
    ['gave parking', { change: 'provide-access', code: 'parking' }, [], []],
  ])('%s', (_, change, gained, lost) => {
    const people = [afternoon, early, sunday, pupil, faraway];
    const [gain] = whatIf(kitchen({ minimumAge: 16 }), [change], people, NOW);
    const more = gained.length - lost.length;
    expect(gain).toEqual({ changes: [change], total: 1 + more, more, gained, lost });
  });

  it.each<[string, Parameters<typeof kitchen>[0], Parameters<typeof sato>[0], OpeningChange]>([
    [
      'asked for no nurse',
      { qualifications: ['nurse'] },
      {},
      { change: 'without-qualification', code: 'nurse' },
    ],
    ['did without English', { languages: ['ja', 'en'] }, {}, { change: 'without-language', code: 'en' }],
    ['took people from anywhere', { residency: ['works'] }, {}, { change: 'from-anywhere' }],
    ['had no steps', {}, { accessNeeds: ['step-free'] }, { change: 'provide-access', code: 'step-free' }],
    [
      'ended at half past eleven',
      {},
      { week: weekFrom([{ weekday: 5, from: 20, to: 23 }]) },
      { change: 'length', session: null, startBy: 0, endBy: -30 },
    ],
  ])('%s', (_, opening, person, change) => {
    expect(whatIf(kitchen(opening), [change], [sato(person)], NOW)).toEqual([
      { changes: [change], total: 1, more: 1, gained: [1], lost: [] },
    ]);
  });

  it('answers by another engine as well', () => {
    const list = jest.fn((opening) => new Set(opening.online ? [3, 2, 1] : [2]));
    expect(whatIfListed(kitchen(), [{ change: 'online-too' }], list)).toEqual([
      { changes: [{ change: 'online-too' }], total: 3, more: 2, gained: [1, 3], lost: [] },
    ]);
  });
});

describe('a change', () => {
  it('does without the one language or qualification named, and leaves the others', () => {
    const asking = kitchen({ languages: ['ja', 'en'], qualifications: ['nurse', 'dietitian'] });
    expect(changedOpening(asking, { change: 'without-language', code: 'ja' }).languages).toEqual(['en']);
    const without = changedOpening(asking, { change: 'without-qualification', code: 'dietitian' });
    expect(without.qualifications).toEqual(['nurse']);
  });

  it('gives up the one time away that begins on that day', () => {
    const [december, may] = [
      { from: '2026-12-01', until: '2026-12-24' },
      { from: '2027-05-01', until: null },
    ];
    const away = sato({ daysAway: [december!, may!] });
    expect(changedPerson(away, { change: 'not-away', from: '2026-12-01' }).daysAway).toEqual([may]);
  });
});

describe('what if the resident', () => {
  const brigade = kitchen({ number: 20, qualifications: ['first-aid'], languages: ['en'] });
  const openings = [
    kitchen(),
    kitchen({ number: 11, position: metresAway(4000) }),
    kitchen({ number: 12, position: null, online: true }),
  ];
  const busy = sato({ week: emptyWeek() });

  it.each<[string, Parameters<typeof sato>[0], PersonChange, number[]]>([
    ['freed Saturday', { week: emptyWeek() }, { change: 'free-time', ranges: [SATURDAY_MORNING] }, [10]],
    [
      'freed Sunday',
      { week: emptyWeek() },
      { change: 'free-time', ranges: [{ weekday: 6, from: 0, to: 48 }] },
      [],
    ],
    ['went further', {}, { change: 'longest-way', metres: 5000 }, [11]],
    ['joined online', {}, { change: 'join-online' }, [12]],
    ['came back', { paused: true }, { change: 'resume' }, [10]],
    [
      'stayed at home in December',
      { daysAway: [{ from: '2026-12-01', until: null }] },
      { change: 'not-away', from: '2026-12-01' },
      [10],
    ],
  ])('%s', (_, differs, change, gained) => {
    const person = sato(differs);
    expect(whatIfPerson(person, [change], openings, NOW)[0]?.gained).toEqual(gained);
  });

  it('learned English and first aid: neither helps alone, both together do', () => {
    const changes: PersonChange[] = [
      { change: 'language', code: 'en' },
      { change: 'qualification', code: 'first-aid' },
    ];
    const helped = sato({ online: true, longestWay: 10_000 });
    const alone = whatIfPerson(helped, changes, [...openings, brigade], NOW);
    expect(alone.map(({ more }) => more)).toEqual([0, 0]);
    const [best] = bestPersonChanges(helped, [...openings, brigade], NOW, 5);
    expect(best).toEqual({ changes, total: 4, more: 1, gained: [20], lost: [] });
  });

  it('is told what opens most doors, two together where that is more, and nothing twice', () => {
    const evening = kitchen({ number: 13, sessions: [session('2026-12-05 18:00', '2026-12-05 20:00')] });
    const saturday: PersonChange = { change: 'free-time', ranges: [{ weekday: 5, from: 18, to: 42 }] };
    const best = bestPersonChanges(busy, [...openings, evening], NOW, 9);
    expect(best.map(({ more, gained, changes }) => [more, gained, ...changes])).toEqual([
      [3, [10, 11, 13], saturday, { change: 'longest-way', metres: 5000 }],
      [3, [10, 12, 13], saturday, { change: 'join-online' }],
      [2, [10, 13], saturday],
      [1, [10], { change: 'free-time', ranges: [SATURDAY_MORNING] }],
      [1, [13], { change: 'free-time', ranges: [{ weekday: 5, from: 36, to: 42 }] }],
    ]);
    expect(bestPersonChanges(busy, [...openings, evening], NOW, 1)).toEqual(best.slice(0, 1));
  });
});

describe('the best changes of an opening', () => {
  const onSunday = (number: number) => sato({ number, week: weekFrom([{ weekday: 6, from: 26, to: 34 }]) });

  it('names the hour at which most could come, counted again by the engine', () => {
    const people = [onSunday(1), onSunday(2), sato({ number: 3, week: weekFrom([SATURDAY_AFTERNOON]) })];
    const [best] = bestChanges(kitchen(), people, NOW, 3);
    expect(best).toEqual({
      changes: [{ change: 'move', session: null, by: 1440 + 180 }],
      total: 2,
      more: 2,
      gained: [1, 2],
      lost: [],
    });
  });

  it('finds two requirements that only fall together', () => {
    const opening = kitchen({ qualifications: ['nurse', 'dietitian'] });
    expect(bestChanges(opening, [sato()], NOW, 3)[0]?.changes).toEqual([
      { change: 'without-qualification', code: 'nurse' },
      { change: 'without-qualification', code: 'dietitian' },
    ]);
  });

  it('looks at places and access only where the group could have them', () => {
    const people = [sato({ position: metresAway(9000), accessNeeds: ['parking'] })];
    expect(bestChanges(kitchen(), people, NOW, 3)).toEqual([]);
    const within = { places: [metresAway(8000)], access: ['parking'] };
    expect(bestChanges(kitchen(), people, NOW, 3, within)[0]?.changes).toEqual([
      { change: 'place', position: metresAway(8000) },
      { change: 'provide-access', code: 'parking' },
    ]);
  });

  it('knows none for an opening without a session to come, or one that everybody can join', () => {
    expect(bestChanges(kitchen({ sessions: [] }), [sato()], NOW, 3)).toEqual([]);
    expect(bestChanges(kitchen(), [sato()], NOW, 3)).toEqual([]);
  });
});

describe('the changes to search', () => {
  it('move a session to any day within three and any full hour between 7 and 22, never into the past', () => {
    const moves = openingCandidates(kitchen(), NOW).flatMap((each) =>
      each.change === 'move' ? [each.by] : [],
    );
    expect(moves).toHaveLength(7 * 14 - 1);
    expect(moves.slice(0, 4)).toEqual([-60, 60, -120, 120]);
    expect(Math.min(...moves)).toBe(-3 * 1440 - 180);
    expect(Math.max(...moves)).toBe(3 * 1440 + 600);
    const today = kitchen({ sessions: [session('2026-11-23 10:00', '2026-11-23 12:00')] });
    const fromToday = openingCandidates(today, NOW).flatMap((each) =>
      each.change === 'move' ? [each.by] : [],
    );
    expect(Math.min(...fromToday)).toBe(60);
  });

  it('come least first, and of two as far the earlier', () => {
    const afternoon = kitchen({ sessions: [session('2026-12-05 14:00', '2026-12-05 16:00')] });
    const moves = openingCandidates(afternoon, NOW).flatMap((each) =>
      each.change === 'move' ? [each.by] : [],
    );
    expect(moves).toEqual([...moves].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b));
    expect(moves).toEqual(expect.arrayContaining([-1080, 1080]));
  });

  it('leave no session of several shorter than an hour', () => {
    const sessions = [
      session('2026-12-05 10:00', '2026-12-05 12:00'),
      session('2026-12-12 10:00', '2026-12-12 11:30', { number: 101 }),
    ];
    const cuts = openingCandidates(kitchen({ sessions }), NOW).filter(({ change }) => change === 'length');
    expect(cuts).toHaveLength(2);
  });

  it('shorten down to an hour, at either end, and leave a short session alone', () => {
    const cuts = (until: string) =>
      openingCandidates(kitchen({ sessions: [session('2026-12-05 10:00', until)] }), NOW).flatMap((each) =>
        each.change === 'length' ? [[each.startBy, each.endBy]] : [],
      );
    expect(cuts('2026-12-05 12:00')).toEqual([
      [0, -30],
      [30, 0],
      [0, -60],
      [60, 0],
    ]);
    expect(cuts('2026-12-05 11:00')).toEqual([]);
  });

  it('ask less of each requirement that there is', () => {
    const asking = kitchen({
      minimumAge: 15,
      maximumAge: 70,
      qualifications: ['nurse'],
      languages: ['en'],
      residency: ['works'],
      sessions: [],
    });
    const within = { places: [metresAway(1)], access: ['parking'] };
    expect(
      openingCandidates({ ...asking, accessProvided: ['lift'] }, NOW, {
        ...within,
        access: ['lift', 'parking'],
      }),
    ).toEqual([
      ...[13, 12, 10, null].map((years) => ({ change: 'minimum-age', years })),
      ...[75, 80, null].map((years) => ({ change: 'maximum-age', years })),
      { change: 'without-qualification', code: 'nurse' },
      { change: 'without-language', code: 'en' },
      { change: 'from-anywhere' },
      { change: 'online-too' },
      { change: 'place', position: metresAway(1) },
      { change: 'provide-access', code: 'parking' },
    ]);
    expect(openingCandidates(kitchen({ online: true, sessions: [] }), NOW)).toEqual([]);
  });

  it('offer a resident what the card lacks and somebody asks for', () => {
    const asking = kitchen({ languages: ['ja', 'en'], qualifications: ['nurse', 'first-aid'] });
    const held = [{ code: 'nurse', from: '2026-01-01', until: null }];
    const daysAway = [{ from: '2026-12-01', until: null }];
    const card = sato({ qualifications: held, daysAway, paused: true, longestWay: 5000 });
    expect(personCandidates(card, [asking])).toEqual([
      { change: 'not-away', from: '2026-12-01' },
      { change: 'longest-way', metres: 8000 },
      { change: 'longest-way', metres: 10_000 },
      { change: 'join-online' },
      { change: 'language', code: 'en' },
      { change: 'qualification', code: 'first-aid' },
      { change: 'resume' },
    ]);
    const tongues = personCandidates(card, [kitchen({ languages: ['ne', 'en', 'ko', 'en'] })]);
    expect(tongues.flatMap((each) => (each.change === 'language' ? [each.code] : []))).toEqual([
      'en',
      'ko',
      'ne',
    ]);
    const free = personCandidates(sato({ week: weekFrom([SATURDAY_MORNING]), online: true }), []);
    expect(free.filter(({ change }) => change === 'free-time')).toHaveLength(7 * 4 - 1);
  });
});

describe('in any city', () => {
  const RUNS = { numRuns: 60 };
  const places = { places: [metresAway(500), metresAway(3000)], access: ['step-free', 'parking'] };

  it('every number is what the ranking of the changed opening says', () => {
    fc.assert(
      fc.property(city, ({ people, openings }) => {
        const listed = (opening: (typeof openings)[number]) =>
          rankPeople(opening, people, NOW).candidates.map(({ person }) => person);
        for (const opening of openings) {
          const now = listed(opening);
          for (const { changes, ...gain } of bestChanges(opening, people, NOW, 20, places)) {
            const then = listed(changes.reduce(changedOpening, opening));
            expect(gain).toEqual(difference(now, then));
            expect(gain.more).toBeGreaterThan(0);
          }
        }
      }),
      RUNS,
    );
  });

  it('every number is what the ranking for the changed card says', () => {
    fc.assert(
      fc.property(city, ({ people, openings }) => {
        const listed = (person: (typeof people)[number]) =>
          rankOpenings(person, openings, NOW).candidates.map(({ opening }) => opening);
        for (const person of people) {
          const now = listed(person);
          for (const { changes, ...gain } of bestPersonChanges(person, openings, NOW, 20)) {
            expect(gain).toEqual(difference(now, listed(changes.reduce(changedPerson, person))));
          }
        }
      }),
      RUNS,
    );
  });

  it('the search finds what it finds without any shortcut', () => {
    fc.assert(
      fc.property(city, fc.constantFrom(1, 4, 20), ({ people, openings }, limit) => {
        for (const subject of openings) {
          const candidates = openingCandidates(subject, NOW, places);
          const list = (opening: (typeof openings)[number]) =>
            new Set(rankPeople(opening, people, NOW).candidates.map(({ person }) => person));
          expect(bestChanges(subject, people, NOW, limit, places)).toEqual(
            fullGains({ subject, apply: changedOpening, list }, candidates, limit),
          );
        }
      }),
      { numRuns: 15 },
    );
  });

  it('the listers say what the ranking says, in whatever order they are asked', () => {
    fc.assert(
      fc.property(city, ({ people, openings }) => {
        const list = peopleLister(people, NOW);
        for (const opening of [...openings, ...openings.toReversed()]) {
          const { candidates } = rankPeople(opening, people, NOW);
          expect(new Set(list(opening))).toEqual(new Set(candidates.map(({ person }) => person)));
        }
        const listOpenings = openingLister(openings, NOW);
        for (const person of [...people, ...people.toReversed()]) {
          const { candidates } = rankOpenings(person, openings, NOW);
          expect(new Set(listOpenings(person))).toEqual(new Set(candidates.map(({ opening }) => opening)));
        }
      }),
      RUNS,
    );
  });
});

describe('a count', () => {
  it('under five is not shown', () => {
    expect([0, 4, 5, 12].map(atLeastFive)).toEqual([null, null, 5, 12]);
  });
});

function difference(now: readonly number[], then: readonly number[]) {
  const ascending = (numbers: number[]) => numbers.sort((a, b) => a - b);
  return {
    total: then.length,
    more: then.length - now.length,
    gained: ascending(then.filter((number) => !now.includes(number))),
    lost: ascending(now.filter((number) => !then.includes(number))),
  };
}
