import { type CATALOGUES, translator } from '@app/language';
import {
  type Change,
  checkEligibility,
  type Opening,
  type Person,
  type Reason,
  RULE_CODES,
  type RuleVerdict,
} from '@app/matching';
import { changeWords } from './change-words';
import { datumWords } from './datum-words';
import { reasonWords } from './reason-words';
import { notHoldingWords, ruleName } from './rule-words';

type Japanese = keyof typeof CATALOGUES;
const JA: Japanese = 'ja';
const reader = { t: translator(JA), language: JA };
const NOW = new Date('2026-11-23T09:00:00+09:00');
const DAY = '2026-12-05';
const AT = { startsAt: Date.parse('2026-12-05T10:00+09:00'), endsAt: Date.parse('2026-12-05T12:00+09:00') };

const REASONS: Record<Reason['code'], Reason[]> = {
  'skill-wanted': [{ code: 'skill-wanted', skills: ['cooking', 'childcare'] }],
  'field-wished': [{ code: 'field-wished', field: 'food' }],
  near: [{ code: 'near', withinMetres: 800 }],
  online: [{ code: 'online' }],
  'time-fits': [
    { code: 'time-fits', fitting: 2, open: 3 },
    { code: 'time-fits', fitting: 3, open: 3 },
  ],
  'kindred-field': [{ code: 'kindred-field', fields: ['seniors'] }],
  rested: [{ code: 'rested' }],
  'needs-people': [
    { code: 'needs-people', free: 4 },
    { code: 'needs-people', free: null },
  ],
};

test.each(Object.values(REASONS).flat())('$code is a sentence for resident and group', (reason) => {
  for (const audience of ['resident', 'group'] as const)
    expect(reasonWords(reason, audience, reader)).toBeSaid();
});

test('a reason names what it is about', () => {
  const [reason] = REASONS['skill-wanted'];
  expect(reasonWords(reason as Reason, 'resident', reader)).toBe(
    'あなたの「料理、子どもの見守り」が役に立ちます',
  );
});

const CHANGES: Record<Change['change'], Change[]> = {
  reopen: [
    { change: 'reopen', lift: ['deadline-over'], session: null },
    { change: 'reopen', lift: ['full'], session: 1 },
  ],
  'minimum-age': [{ change: 'minimum-age', years: 15 }],
  'maximum-age': [{ change: 'maximum-age', years: 70 }],
  'guardian-consent': [{ change: 'guardian-consent', on: DAY }],
  residency: [{ change: 'residency', anyOf: ['lives', 'works'] }],
  qualifications: [{ change: 'qualifications', codes: ['nurse'], on: DAY }],
  languages: [{ change: 'languages', codes: ['en'] }],
  'free-time': [
    { change: 'free-time', ranges: [{ weekday: 5, from: 36, to: 41 }], notAway: [] },
    { change: 'free-time', ranges: [], notAway: [DAY] },
    { change: 'free-time', ranges: [{ weekday: 5, from: 36, to: 41 }], notAway: [DAY] },
  ],
  'longest-way': [{ change: 'longest-way', metres: 3201 }],
  'join-online': [{ change: 'join-online' }],
  access: [{ change: 'access', codes: ['step-free'] }],
  insurance: [{ change: 'insurance', joinedOn: DAY }],
  'release-places': [{ change: 'release-places', places: [AT] }],
  resume: [{ change: 'resume' }],
};

test.each(Object.values(CHANGES).flat())('the change $change is a sentence', (change) => {
  expect(changeWords(change, reader)).toBeSaid();
});

test('a change says the hours and the way', () => {
  expect(changeWords(CHANGES['free-time'][0] as Change, reader)).toBe(
    '土曜 18:00～20:30があけば、合います。',
  );
  expect(changeWords(CHANGES['longest-way'][0] as Change, reader)).toContain('3.3km');
});

const kitchen: Opening = {
  number: 10,
  groupNumber: 5,
  published: true,
  publishFrom: null,
  publishUntil: null,
  deadline: null,
  field: 'food',
  kindredFields: [],
  wantedSkills: ['cooking'],
  position: { x: 0, y: 0, z: 0 },
  online: false,
  minimumAge: 15,
  maximumAge: 70,
  residency: ['lives'],
  qualifications: ['dietitian'],
  languages: ['ja', 'en'],
  accessProvided: [],
  insuranceAsked: true,
  sessions: [{ number: 100, ...AT, capacity: 4, taken: 0, cancelled: false }],
};
const sato: Person = {
  number: 1,
  birthDate: '2015-05-10',
  residency: [],
  week: [0n, 0n, 0n, 0n, 0n, 0n, 0n],
  daysAway: [{ from: DAY, until: DAY }],
  position: { x: 9000, y: 0, z: 0 },
  longestWay: 2000,
  online: false,
  skills: [],
  wishes: [],
  languages: ['ja'],
  qualifications: [],
  accessNeeds: ['step-free'],
  guardianConsents: [],
  insurances: [],
  heldPlaces: [{ ...AT, position: null }],
  lastAskedOn: null,
  paused: true,
  declinedOpenings: [],
  blockedGroups: [],
};
const NONE_FIT: [string, Person, Opening] = ['nothing fits', sato, kitchen];
const ASKS_NOTHING: Partial<Opening> = {
  minimumAge: null,
  maximumAge: null,
  residency: [],
  qualifications: [],
  languages: [],
  insuranceAsked: false,
};
const PAIRS: [string, Person, Opening][] = [
  NONE_FIT,
  ['nothing is asked', { ...sato, accessNeeds: [], heldPlaces: [] }, { ...kitchen, ...ASKS_NOTHING }],
  [
    'an unknown place',
    { ...sato, birthDate: '1958-05-10', position: null },
    { ...kitchen, maximumAge: null },
  ],
  [
    'online only',
    { ...sato, declinedOpenings: [10], paused: false },
    { ...kitchen, position: null, online: true },
  ],
  [
    'a blocked group',
    { ...sato, blockedGroups: [5], paused: false, online: true },
    { ...kitchen, online: true },
  ],
  ['an opening that is over', { ...sato, birthDate: null }, { ...kitchen, published: false, sessions: [] }],
  [
    'all is there',
    { ...sato, languages: ['ja', 'en'], residency: ['lives'] },
    { ...kitchen, minimumAge: null },
  ],
];

test.each(PAIRS)('every verdict is said where %s', (_, person, opening) => {
  const { verdicts } = checkEligibility(person, opening, NOW);
  expect(verdicts.map(({ rule }) => rule)).toEqual(RULE_CODES);
  for (const verdict of verdicts) {
    expect(ruleName(verdict.rule, reader.t)).toBeSaid();
    expect(datumWords(verdict, reader)).toBeSaid();
    expect(notHoldingWords(verdict, reader)).toBeSaid();
  }
});

test('a session on the one day that is held is a conflict with its times', () => {
  const free = { ...sato, week: sato.week.map(() => 2n ** 48n - 1n), daysAway: [], birthDate: '1990-05-10' };
  const asksNoPaper = { ...kitchen, qualifications: [] };
  const { verdicts } = checkEligibility(free, asksNoPaper, NOW);
  const overlap = verdicts.find(({ rule }) => rule === 'no-overlap') as RuleVerdict;
  expect(datumWords(overlap, reader)).toBe('12月5日(土) 午前10時～正午の活動と重なります（移動に10分）');
});

expect.extend({
  /** Words in Japanese, with nothing left to fill in. */
  toBeSaid(words: string) {
    const pass = /[ぁ-ん一-龠]/.test(words) && !/\{\{|undefined|NaN|null/.test(words);
    return { pass, message: () => `not said: ${words}` };
  },
});

declare global {
  namespace jest {
    interface Matchers<R> {
      toBeSaid(): R;
    }
  }
}
