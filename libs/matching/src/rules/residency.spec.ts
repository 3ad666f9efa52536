import { verdict } from '../../fixtures/verdict';
import type { Opening, Person } from '../model';

type Case = [string, Partial<Person>, Partial<Opening>, boolean];

describe('residency', () => {
  it.each<Case>([
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
  ])('%s', (_, person, opening, holds) => {
    expect(verdict('residency', person, opening)).toMatchObject({ holds, blocks: 'list' });
  });

  it('names what would do', () => {
    expect(verdict('residency', { residency: [] }, { residency: ['works', 'studies'] }).wouldHold).toEqual({
      change: 'residency',
      anyOf: ['works', 'studies'],
    });
  });
});
