import type { MatchState } from '../match.entity';
import {
  consentedFields,
  type DisclosureDates,
  fieldsToChoose,
  shownFields,
  standingOf,
} from './shown-fields';

const NOW = new Date('2026-11-22T00:00:00Z');
const BEFORE = new Date('2026-11-20T00:00:00Z');
const LATER = new Date('2026-12-12T02:30:00Z');

const open = (differs: Partial<DisclosureDates> = {}): DisclosureDates => ({
  fields: ['name', 'kana', 'phone'],
  openedAt: BEFORE,
  endsAt: LATER,
  withdrawnAt: null,
  closedAt: null,
  destroyedAt: null,
  ...differs,
});

describe('what a group may see of a person', () => {
  it.each<[MatchState, number]>([
    ['invited', 0],
    ['with-group', 0],
    ['with-coordinator', 0],
    ['waiting', 0],
    ['offered', 0],
    ['approved', 3],
    ['attended', 3],
    ['absent', 3],
    ['declined', 0],
    ['withdrawn', 0],
    ['expired', 0],
  ])('%s: %s fields of three', (state, seen) => {
    expect(shownFields(open(), state, NOW)).toHaveLength(seen);
  });

  it('is nothing without a consent', () => {
    expect(shownFields(null, 'approved', NOW)).toEqual([]);
  });

  it.each<[string, Partial<DisclosureDates>]>([
    ['it is not open yet', { openedAt: null, endsAt: null }],
    ['the consent is withdrawn', { withdrawnAt: BEFORE, closedAt: BEFORE }],
    ['it is closed', { closedAt: BEFORE }],
    ['its time is over, even before its clock rings', { endsAt: NOW }],
    ['the list is destroyed', { closedAt: BEFORE, destroyedAt: BEFORE }],
  ])('is nothing where %s', (_, differs) => {
    expect(shownFields(open(differs), 'approved', NOW)).toEqual([]);
  });

  it('is exactly the fields of the consent', () => {
    expect(shownFields(open({ fields: ['name', 'kana'] }), 'approved', NOW)).toEqual(['name', 'kana']);
  });
});

test.each([
  [{ openedAt: null, endsAt: null }, 'consented'],
  [{}, 'open'],
  [{ withdrawnAt: BEFORE, closedAt: BEFORE }, 'withdrawn'],
  [{ closedAt: BEFORE }, 'over'],
  [{ endsAt: NOW }, 'over'],
  [{ withdrawnAt: BEFORE, closedAt: BEFORE, destroyedAt: BEFORE }, 'destroyed'],
])('%j stands %s', (differs, standing) => {
  expect(standingOf(open(differs), NOW)).toBe(standing);
});

const ADULT = { birthDate: '1992-05-14', hasEmail: true, hasPhone: true, hasTown: true };
const PAPER = { ...ADULT, hasEmail: false };
const MINOR = { ...ADULT, birthDate: '2011-04-02' };
/** Eighteen on the very day, in Tokyo. */
const OF_AGE_TODAY = { ...ADULT, birthDate: '2008-11-22' };

describe('what a person may choose to show', () => {
  it('is what there is', () => {
    expect(fieldsToChoose(ADULT, NOW)).toEqual(['phone', 'email', 'town']);
    expect(fieldsToChoose(PAPER, NOW)).toEqual(['phone', 'town']);
  });

  it('is no way to write to or call a minor', () => {
    expect(fieldsToChoose(MINOR, NOW)).toEqual(['town']);
    expect(fieldsToChoose(OF_AGE_TODAY, NOW)).toContain('phone');
  });
});

describe('a consent', () => {
  it('names the nearest way where nothing was chosen', () => {
    expect(consentedFields(null, ADULT, NOW)).toEqual(['name', 'kana', 'email']);
    expect(consentedFields(null, PAPER, NOW)).toEqual(['name', 'kana', 'phone']);
    expect(consentedFields(null, MINOR, NOW)).toEqual(['name', 'kana']);
  });

  it('is the name alone where nothing else is wanted', () => {
    expect(consentedFields([], ADULT, NOW)).toEqual(['name', 'kana']);
  });

  it('names nothing that there is not, whatever was sent', () => {
    expect(consentedFields(['email', 'phone'], PAPER, NOW)).toEqual(['name', 'kana', 'phone']);
    expect(consentedFields(['email', 'phone', 'town'], MINOR, NOW)).toEqual(['name', 'kana', 'town']);
  });
});
