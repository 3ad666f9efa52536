import { verdict } from '../../fixtures/verdict';
import type { Opening, Person } from '../model';

type Case = [string, Partial<Person>, Partial<Opening>, boolean];

describe('language', () => {
  it.each<Case>([
    ['nothing asked', { languages: [] }, {}, true],
    ['the one asked', {}, { languages: ['ja'] }, true],
    ['one of two asked', {}, { languages: ['ja', 'en'] }, false],
    ['nothing stated', { languages: [] }, { languages: ['ja'] }, false],
  ])('%s', (_, person, opening, holds) => {
    expect(verdict('language', person, opening)).toMatchObject({ holds, blocks: 'list' });
  });

  it('names the missing one', () => {
    const failed = verdict('language', {}, { languages: ['ja', 'jsl'] });
    expect(failed.datum).toEqual({ required: ['ja', 'jsl'], missing: ['jsl'] });
    expect(failed.wouldHold).toEqual({ change: 'languages', codes: ['jsl'] });
  });
});
