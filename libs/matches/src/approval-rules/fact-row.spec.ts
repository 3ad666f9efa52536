import { type FactRow, figuresFrom } from './fact-row';
import { FACT_CODES } from './facts';

/** 佐藤さん asks to help at 永山こども食堂 on 28 November and on 4 April. */
const ROW: FactRow = {
  matchId: 'm1',
  asOf: new Date('2026-11-22T00:00:00Z'),
  birthDate: '1992-05-14',
  personSince: new Date('2026-11-12T00:00:00Z'),
  residency: ['lives', 'works'],
  covers: [],
  consents: [],
  attended: 3,
  absent: 1,
  attendedTogether: 2,
  complaints: 0,
  field: 'food',
  payment: 'unpaid',
  insurance: 'volunteer-insurance',
  childrenWelcome: true,
  online: false,
  minimumAge: null,
  registeredAt: new Date('2026-08-14T00:00:00Z'),
  approvedMatches: 12,
  declined: 0,
  origin: 'interest',
  adults: 2,
  children: 1,
  days: ['2026-11-28', '2027-04-04'],
};
const figures = (more: Partial<FactRow> = {}) => figuresFrom({ ...ROW, ...more });

describe('the figures of a case', () => {
  it('are one for every fact of the catalogue', () => {
    expect(Object.keys(figures()).sort()).toEqual([...FACT_CODES].sort());
    expect(figures()).toMatchObject({ 'person-registered-days': 10, 'group-registered-days': 100 });
    expect(figures()).toMatchObject({ 'match-sessions': 2, 'match-party': 3, 'match-children': 1 });
  });

  it.each<[string, Partial<FactRow>, Partial<Record<keyof ReturnType<typeof figures>, unknown>>]>([
    ['the age is that of the first day', { birthDate: '2008-11-29' }, { 'person-age': 17 }],
    ['no birth date, no age', { birthDate: null }, { 'person-age': null, 'person-consented': null }],
    ['no day, no age', { days: [] }, { 'person-age': null, 'person-insured': null }],
    ['no residency said is not "lives elsewhere"', { residency: [] }, { 'person-lives-here': null }],
    ['works here only', { residency: ['works'] }, { 'person-lives-here': false }],
    [
      'insurance that ends in March says nothing about April',
      { covers: [{ joinedOn: '2026-04-10', atOnce: false }] },
      { 'person-insured': false },
    ],
    [
      'insurance of both years',
      { covers: ['2026-04-10', '2027-04-01'].map((joinedOn) => ({ joinedOn, atOnce: false })) },
      { 'person-insured': true },
    ],
    ['an adult needs no consent', {}, { 'person-consented': true }],
    ['a minor without consent', { birthDate: '2012-04-01' }, { 'person-consented': false }],
    [
      'a minor with consent for one of two days',
      { birthDate: '2012-04-01', consents: [{ from: '2026-11-01', until: '2026-12-31' }] },
      { 'person-consented': false },
    ],
    [
      'a minor with consent',
      { birthDate: '2012-04-01', consents: [{ from: '2026-11-01', until: null }] },
      { 'person-consented': true },
    ],
    ['no minimum age is 0', {}, { 'opening-minimum-age': 0 }],
    ['a group that is not registered', { registeredAt: null }, { 'group-registered-days': null }],
    [
      'a group registered later than the case',
      { registeredAt: new Date('2026-11-23T00:00:00Z') },
      { 'group-registered-days': null },
    ],
  ])('%s', (_, more, expected) => {
    expect(figures(more)).toMatchObject(expected);
  });
});
