import type { NamedCompanion } from './party';
import { sizeOf } from './party';
import { type PartyProblem, type PartyTerms, partyProblem } from './party-problem';

const ADULT = '1992-05-14';
const grown = (name = '佐藤 健'): NamedCompanion => ({ name, kana: 'さとう けん', age: null });
const child = (age = 7, name = '佐藤 ひまり'): NamedCompanion => ({ name, kana: 'さとう ひまり', age });
const some = (number: number) => Array.from({ length: number }, (_, at) => grown(`友人 ${at + 1}`));
const on = (more: Partial<PartyTerms> = {}): PartyTerms => ({
  childrenWelcome: true,
  sessions: [{ day: '2026-12-05', capacity: 20 }],
  ...more,
});
const days = (...all: string[]) => on({ sessions: all.map((day) => ({ day, capacity: null })) });
const capacity = (...all: (number | null)[]) =>
  on({ sessions: all.map((each) => ({ day: '2026-12-05', capacity: each })) });

describe('a party', () => {
  it.each<[string, readonly NamedCompanion[], string, PartyTerms, PartyProblem | null]>([
    ['alone', [], ADULT, on(), null],
    ['of three', some(2), ADULT, on(), null],
    ['of ten', some(9), ADULT, on(), null],
    ['of eleven', some(10), ADULT, on(), 'party-too-large'],
    ['with somebody unnamed', [grown(' ')], ADULT, on(), 'companion-unnamed'],
    ['as a family', [grown(), child(), child(3)], ADULT, on(), null],
    ['one parent with a child', [child()], ADULT, on(), null],
    [
      'with a child where none are welcome',
      [child()],
      ADULT,
      on({ childrenWelcome: false }),
      'children-not-welcome',
    ],
    ['of adults where no children are welcome', some(2), ADULT, on({ childrenWelcome: false }), null],
    ['with one who is 17', [child(17)], ADULT, on({ childrenWelcome: false }), 'children-not-welcome'],
    ['with one who said 18', [child(18)], ADULT, on({ childrenWelcome: false }), null],
    ['a minor with a child', [child()], '2010-04-02', on(), 'adult-needed'],
    ['a minor with a child and a parent', [child(), grown()], '2010-04-02', on(), null],
    ['a minor with a parent', [grown()], '2010-04-02', on({ childrenWelcome: false }), null],
    ['a minor alone', [], '2010-04-02', on(), null],
    ['who turns 18 on the day, with a child', [child()], '2008-12-05', on(), null],
    ['who turns 18 the day after, with a child', [child()], '2008-12-06', on(), 'adult-needed'],
    [
      'who is of age on one day of two',
      [child()],
      '2008-12-06',
      days('2026-12-12', '2026-12-05'),
      'adult-needed',
    ],
    ['a pupil of the sixth class alone', [], '2014-04-02', on(), 'adult-needed'],
    ['a pupil of the sixth class with a parent', [grown()], '2014-04-02', on(), null],
    ['born a day earlier: at middle school', [], '2014-04-01', on(), null],
    ['a sixth-class pupil on 31 March', [], '2014-04-02', days('2027-03-31'), 'adult-needed'],
    ['the same on 1 April', [], '2014-04-02', days('2027-04-01'), null],
    ['of three where two may come', some(2), ADULT, capacity(2), 'more-than-capacity'],
    ['of three where three may come', some(2), ADULT, capacity(3), null],
    ['of three where one of two days is small', some(2), ADULT, capacity(null, 2), 'more-than-capacity'],
    [
      'a family of four where two may come: children take no place',
      [grown(), child(), child()],
      ADULT,
      capacity(2),
      null,
    ],
  ])('%s', (_, companions, birthDate, terms, problem) => {
    expect(partyProblem(companions, birthDate, terms)).toBe(problem);
  });

  it('takes places for its adults only', () => {
    expect(sizeOf([])).toEqual({ adults: 1, children: 0 });
    expect(sizeOf([grown(), child(), child(0)])).toEqual({ adults: 2, children: 2 });
  });
});
