import { verdict } from '../../fixtures/verdict';
import type { Opening, Person } from '../model';

type Case = [string, Partial<Person>, Partial<Opening>, boolean];

describe('access', () => {
  const needs = { accessNeeds: ['step-free', 'parking'] };
  it.each<Case>([
    ['no needs', {}, {}, true],
    ['all provided, and more', needs, { accessProvided: ['quiet-place', 'parking', 'step-free'] }, true],
    ['one not stated', needs, { accessProvided: ['step-free'] }, false],
    ['nothing stated', needs, {}, false],
  ])('%s', (_, person, opening, holds) => {
    expect(verdict('access', person, opening)).toMatchObject({ holds, blocks: 'list' });
  });

  it('names what the place would have to provide', () => {
    expect(verdict('access', needs, { accessProvided: ['step-free'] }).wouldHold).toEqual({
      change: 'access',
      codes: ['parking'],
    });
  });
});
