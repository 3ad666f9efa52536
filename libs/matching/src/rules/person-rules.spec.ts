import { kitchen, metresAway, NOW, sato } from '../../fixtures/kitchen';
import { checkEligibility, type RuleVerdict } from '../eligibility';
import type { Opening, Person } from '../model';
import type { RuleCode } from './rule';

type Case = [string, Partial<Person>, Partial<Opening>, boolean];

function verdict<C extends RuleCode>(rule: C, person: Partial<Person>, opening: Partial<Opening> = {}) {
  const { verdicts } = checkEligibility(sato(person), kitchen(opening), NOW);
  return verdicts.find((each) => each.rule === rule) as Extract<RuleVerdict, { rule: C }>;
}

function table(rule: RuleCode, cases: Case[]) {
  it.each<Case>(cases)('%s', (_, person, opening, holds) => {
    expect(verdict(rule, person, opening)).toMatchObject({ holds, blocks: 'list' });
  });
}

describe('residency', () => {
  table('residency', [
    ['nothing asked', { residency: [] }, {}, true],
    ['lives there', {}, { residency: ['lives'] }, true],
    [
      'works there, any of three asked',
      { residency: ['works'] },
      { residency: ['lives', 'works', 'studies'] },
      true,
    ],
    ['studies there, living asked', { residency: ['studies'] }, { residency: ['lives'] }, false],
    ['nothing stated', { residency: [] }, { residency: ['lives', 'works', 'studies'] }, false],
  ]);

  it('names what would do', () => {
    expect(verdict('residency', { residency: [] }, { residency: ['works', 'studies'] }).wouldHold).toEqual({
      change: 'residency',
      anyOf: ['works', 'studies'],
    });
  });
});

describe('language', () => {
  table('language', [
    ['nothing asked', { languages: [] }, {}, true],
    ['the one asked', {}, { languages: ['ja'] }, true],
    ['one of two asked', {}, { languages: ['ja', 'en'] }, false],
    ['nothing stated', { languages: [] }, { languages: ['ja'] }, false],
  ]);

  it('names the missing one', () => {
    const failed = verdict('language', {}, { languages: ['ja', 'jsl'] });
    expect(failed.datum).toEqual({ required: ['ja', 'jsl'], missing: ['jsl'] });
    expect(failed.wouldHold).toEqual({ change: 'languages', codes: ['jsl'] });
  });
});

describe('distance', () => {
  table('distance', [
    ['at the end of the longest way', { position: metresAway(2000) }, {}, true],
    ['a millimetre beyond', { position: metresAway(2000.001) }, {}, false],
    ['at the end of the shortest longest way', { position: metresAway(500), longestWay: 500 }, {}, true],
    ['home unknown', { position: null }, {}, false],
    ['place unknown', {}, { position: null }, false],
    ['far, both online', { position: metresAway(90_000), online: true }, { online: true }, true],
    ['far, only the opening online', { position: metresAway(90_000) }, { online: true }, false],
    ['far, only the person online', { position: metresAway(90_000), online: true }, {}, false],
    ['online without any place', { position: null, online: true }, { position: null, online: true }, true],
    ['near, the opening online too', {}, { online: true }, true],
  ]);

  it('would hold for a longest way of whole metres', () => {
    const failed = verdict('distance', { position: metresAway(2000.001) });
    expect(failed.datum).toMatchObject({ metres: 2001, longestWay: 2000 });
    expect(failed.wouldHold).toEqual({ change: 'longest-way', metres: 2001 });
  });

  it('would hold online, where the opening is', () => {
    expect(verdict('distance', { position: metresAway(90_000) }, { online: true }).wouldHold).toEqual({
      change: 'join-online',
    });
  });

  it('has nothing to propose while a position is unknown', () => {
    expect(verdict('distance', { position: null })).toMatchObject({
      datum: { metres: null },
      wouldHold: null,
    });
  });
});

describe('access', () => {
  const needs = { accessNeeds: ['step-free', 'parking'] };
  table('access', [
    ['no needs', {}, {}, true],
    ['all provided, and more', needs, { accessProvided: ['quiet-place', 'parking', 'step-free'] }, true],
    ['one not stated', needs, { accessProvided: ['step-free'] }, false],
    ['nothing stated', needs, {}, false],
  ]);

  it('names what the place would have to provide', () => {
    expect(verdict('access', needs, { accessProvided: ['step-free'] }).wouldHold).toEqual({
      change: 'access',
      codes: ['parking'],
    });
  });
});

describe('willing', () => {
  table('willing', [
    ['nothing against it', {}, {}, true],
    ['paused', { paused: true }, {}, false],
    ['declined this opening', { declinedOpenings: [9, 10] }, {}, false],
    ['declined another', { declinedOpenings: [11] }, {}, true],
    ['blocked with this group', { blockedGroups: [5] }, {}, false],
    ['blocked with another', { blockedGroups: [6] }, {}, true],
  ]);

  it('would hold after a pause, but asks nobody to take back a no', () => {
    expect(verdict('willing', { paused: true }).wouldHold).toEqual({ change: 'resume' });
    expect(verdict('willing', { declinedOpenings: [10] }).wouldHold).toBeNull();
    expect(verdict('willing', { paused: true, blockedGroups: [5] }).wouldHold).toBeNull();
  });
});
