import { type CATALOGUES, LANGUAGES, translator } from '@app/language';
import {
  type Opening,
  type OpeningChange,
  openingCandidates,
  type PersonChange,
  type Session,
} from '@app/matching';
import { openingChangeWords } from './opening-change-words';
import { personChangeWords } from './person-change-words';

type Language = keyof typeof CATALOGUES;
const reader = (language: Language) => ({ t: translator(language), language });
const ja = reader('ja');

const at = (text: string) => Date.parse(`${text}+09:00`);
const session = (number: number, day: string, from = '10:00', to = '12:00'): Session => ({
  ...{ number, startsAt: at(`${day}T${from}`), endsAt: at(`${day}T${to}`) },
  ...{ capacity: 4, taken: 0, cancelled: false },
});
const SATURDAYS = [session(1, '2026-12-05'), session(2, '2026-12-12')];
const MIXED = [session(1, '2026-12-05'), session(2, '2026-12-08', '18:30', '20:00')];

const OPENING_CHANGES: [string, OpeningChange, readonly Session[]][] = [
  ['どの回も日曜 11:00～13:00にする', { change: 'move', session: null, by: 1500 }, SATURDAYS],
  ['どの回も1日と1時間あとにずらす', { change: 'move', session: null, by: 1500 }, MIXED],
  ['どの回も2時間前にずらす', { change: 'move', session: null, by: -120 }, MIXED],
  ['どの回も3日前にずらす', { change: 'move', session: null, by: -4320 }, MIXED],
  ['始まりを30分おそくする', { change: 'length', session: null, startBy: 30, endBy: 0 }, SATURDAYS],
  ['終わりを60分早くする', { change: 'length', session: null, startBy: 0, endBy: -60 }, SATURDAYS],
  ['時間の長さを変える', { change: 'length', session: null, startBy: -30, endBy: -60 }, SATURDAYS],
  ['15歳から参加できるようにする', { change: 'minimum-age', years: 15 }, []],
  ['年齢の下限をなくす', { change: 'minimum-age', years: null }, []],
  ['80歳まで参加できるようにする', { change: 'maximum-age', years: 80 }, []],
  ['年齢の上限をなくす', { change: 'maximum-age', years: null }, []],
  ['「看護師」の資格がなくてもよいことにする', { change: 'without-qualification', code: 'nurse' }, []],
  ['「英語」を話せなくてもよいことにする', { change: 'without-language', code: 'en' }, []],
  ['どこに住む方でもよいことにする', { change: 'from-anywhere' }, []],
  ['オンラインでも参加できるようにする', { change: 'online-too' }, []],
  ['ほかの場所にする', { change: 'place', position: { x: 0, y: 0, z: 0 } }, []],
];

const PERSON_CHANGES: [string, PersonChange][] = [
  ['土曜の午後を加える', { change: 'free-time', ranges: [{ weekday: 5, from: 26, to: 34 }] }],
  ['月曜の朝から夜までを加える', { change: 'free-time', ranges: [{ weekday: 0, from: 18, to: 42 }] }],
  ['日曜 9:30～10:00を加える', { change: 'free-time', ranges: [{ weekday: 6, from: 19, to: 20 }] }],
  ['12月5日(土)からの不在をなくす', { change: 'not-away', from: '2026-12-05' }],
  ['行ける距離を1.5kmまでにする', { change: 'longest-way', metres: 1500 }],
  ['オンラインでも参加できるようにする', { change: 'join-online' }],
  ['話せることばに「英語」を書く', { change: 'language', code: 'en' }],
  ['資格に「看護師」を書く', { change: 'qualification', code: 'nurse' }],
  ['お休みを終える', { change: 'resume' }],
];

test.each(OPENING_CHANGES)('%s', (words, change, sessions) => {
  expect(openingChangeWords([change], sessions, ja)).toBe(words);
});

test.each(PERSON_CHANGES)('%s', (words, change) => {
  expect(personChangeWords([change], ja)).toBe(words);
});

test('two changes are one sentence', () => {
  const [first, second] = [PERSON_CHANGES[0]?.[1], PERSON_CHANGES[4]?.[1]] as [PersonChange, PersonChange];
  expect(personChangeWords([first, second], ja)).toBe(
    '土曜の午後を加える、さらに行ける距離を1.5kmまでにする',
  );
});

test.each(LANGUAGES)('every change is said in %s, with nothing left to fill in', (language) => {
  const said = [
    ...OPENING_CHANGES.map(([, change, sessions]) =>
      openingChangeWords([change], sessions, reader(language)),
    ),
    ...PERSON_CHANGES.map(([, change]) => personChangeWords([change], reader(language))),
  ];
  for (const words of said) expect(words).not.toMatch(/\{\{|undefined|NaN|null|^$/);
  // One pair of the two lists is said alike.
  expect(new Set(said).size).toBeGreaterThanOrEqual(said.length - 2);
});

test('what the search proposes is among what is said', () => {
  const opening = {
    sessions: SATURDAYS,
    minimumAge: 20,
    maximumAge: 60,
    residency: ['lives'],
  } as unknown as Opening;
  const asks = {
    ...opening,
    qualifications: ['nurse'],
    languages: ['en'],
    accessProvided: [],
    online: false,
  };
  const proposed = openingCandidates(asks, new Date(at('2026-12-01T09:00')));
  expect(proposed.length).toBeGreaterThan(20);
  for (const change of proposed)
    expect(openingChangeWords([change], SATURDAYS, ja)).toMatch(/^[^{}]+[るす]$/);
});
