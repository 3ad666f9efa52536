import { verdict } from '../../fixtures/verdict';
import type { Opening, Person } from '../model';

type Case = [string, Partial<Person>, Partial<Opening>, boolean];

describe('willing', () => {
  it.each<Case>([
    ['nothing against it', {}, {}, true],
    ['paused', { paused: true }, {}, false],
    ['declined this opening', { declinedOpenings: [9, 10] }, {}, false],
    ['declined another', { declinedOpenings: [11] }, {}, true],
    ['blocked with this group', { blockedGroups: [5] }, {}, false],
    ['blocked with another', { blockedGroups: [6] }, {}, true],
  ])('%s', (_, person, opening, holds) => {
    expect(verdict('willing', person, opening)).toMatchObject({ holds, blocks: 'list' });
  });

  it('would hold after a pause, but asks nobody to take back a no', () => {
    expect(verdict('willing', { paused: true }).wouldHold).toEqual({ change: 'resume' });
    expect(verdict('willing', { declinedOpenings: [10] }).wouldHold).toBeNull();
    expect(verdict('willing', { paused: true, blockedGroups: [5] }).wouldHold).toBeNull();
  });
});
