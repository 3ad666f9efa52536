import { FIELD_CODES, INSURANCES, PAYMENTS } from '@app/vocabulary';

/** How a match came about, as `matches.origin` says it. */
export const ORIGINS = ['interest', 'invitation', 'introduction'] as const;

/** On whom a fact is; the order in which the form shows them. */
export const FACT_SUBJECTS = ['person', 'opening', 'group', 'history', 'match'] as const;
export type FactSubject = (typeof FACT_SUBJECTS)[number];

/** What a fact knew on a past day: what was true `then`, or only what is true `today`. */
export type Hindsight = 'then' | 'today';

interface Described {
  readonly subject: FactSubject;
  /** Tables and columns. */
  readonly readFrom: string;
  readonly hindsight: Hindsight;
}

type Kind =
  | { readonly type: 'number'; readonly unit: 'years' | 'days' | 'times' | 'people'; readonly most: number }
  | { readonly type: 'yes-no' }
  | { readonly type: 'code'; readonly codes: readonly string[] };

export type FactDescription = Described & Kind;

const times = { type: 'number', unit: 'times', most: 9999 } as const;
const days = { type: 'number', unit: 'days', most: 36_500 } as const;
const years = { type: 'number', unit: 'years', most: 120 } as const;
const people = { type: 'number', unit: 'people', most: 999 } as const;
const yesNo = { type: 'yes-no' } as const;

/** Every fact that a rule may ask for: the judge, the form, the pages' words and the documentation follow this one list. */
export const FACTS = {
  'person-age': {
    ...years,
    subject: 'person',
    readFrom: 'people.birth_date on the first day asked for',
    hindsight: 'then',
  },
  'person-registered-days': { ...days, subject: 'person', readFrom: 'people.created_at', hindsight: 'then' },
  'person-lives-here': { ...yesNo, subject: 'person', readFrom: 'people.residency', hindsight: 'today' },
  'person-attended': { ...times, subject: 'person', readFrom: 'attendances', hindsight: 'then' },
  'person-absent-12-months': {
    ...times,
    subject: 'person',
    readFrom: 'attendances',
    hindsight: 'then',
  },
  'person-insured': {
    ...yesNo,
    subject: 'person',
    readFrom: 'insurance_covers on every day asked for',
    hindsight: 'today',
  },
  'person-consented': {
    ...yesNo,
    subject: 'person',
    readFrom: 'people.birth_date, guardian_consents on every day asked for',
    hindsight: 'then',
  },
  'opening-field': {
    type: 'code',
    codes: FIELD_CODES,
    subject: 'opening',
    readFrom: 'openings.field',
    hindsight: 'today',
  },
  'opening-payment': {
    type: 'code',
    codes: PAYMENTS,
    subject: 'opening',
    readFrom: 'openings.payment',
    hindsight: 'today',
  },
  'opening-insurance': {
    type: 'code',
    codes: INSURANCES,
    subject: 'opening',
    readFrom: 'openings.insurance',
    hindsight: 'today',
  },
  'opening-children-welcome': {
    ...yesNo,
    subject: 'opening',
    readFrom: 'openings.children_welcome',
    hindsight: 'today',
  },
  'opening-online': { ...yesNo, subject: 'opening', readFrom: 'openings.online', hindsight: 'today' },
  'opening-minimum-age': {
    ...years,
    subject: 'opening',
    readFrom: 'openings.minimum_age, 0 without one',
    hindsight: 'today',
  },
  'group-registered-days': {
    ...days,
    subject: 'group',
    readFrom: 'groups.registered_at',
    hindsight: 'then',
  },
  'group-approved-matches': {
    ...times,
    subject: 'group',
    readFrom: 'match_steps `approved`',
    hindsight: 'then',
  },
  'group-complaints-12-months': {
    ...times,
    subject: 'group',
    readFrom: 'consultations asked by residents',
    hindsight: 'then',
  },
  'history-attended': {
    ...times,
    subject: 'history',
    readFrom: 'attendances',
    hindsight: 'then',
  },
  'history-declined': {
    ...times,
    subject: 'history',
    readFrom: 'match_steps `group-declined`, `coordinator-declined`',
    hindsight: 'then',
  },
  'match-origin': {
    type: 'code',
    codes: ORIGINS,
    subject: 'match',
    readFrom: 'matches.origin',
    hindsight: 'then',
  },
  'match-sessions': { ...times, subject: 'match', readFrom: 'match_sessions', hindsight: 'today' },
  'match-party': {
    ...people,
    subject: 'match',
    readFrom: 'matches.adults, matches.children',
    hindsight: 'today',
  },
  'match-children': { ...people, subject: 'match', readFrom: 'matches.children', hindsight: 'today' },
} as const satisfies Record<string, FactDescription>;

export type FactCode = keyof typeof FACTS;
export const FACT_CODES = Object.keys(FACTS) as FactCode[];

/** What a fact says in one case; `null` where nobody knows. */
export type Figure = number | boolean | string | null;
export type Figures = Readonly<Partial<Record<FactCode, Figure>>>;

export const OPERATORS = {
  number: ['at-least', 'at-most', 'exactly'],
  'yes-no': ['is'],
  code: ['one-of', 'none-of'],
} as const;
export type Operator = (typeof OPERATORS)[keyof typeof OPERATORS][number];
export const OPERATOR_CODES: readonly Operator[] = Object.values(OPERATORS).flat();

/** The description of a fact; `null` for a code that a later catalogue no longer has. */
export function describeFact(code: string): FactDescription | null {
  return Object.hasOwn(FACTS, code) ? FACTS[code as FactCode] : null;
}

export function operatorsOf(code: FactCode): readonly Operator[] {
  return OPERATORS[FACTS[code].type];
}
