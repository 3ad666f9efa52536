import { session } from '../../fixtures/kitchen';
import { verdict } from '../../fixtures/verdict';
import type { Person } from '../model';

describe('qualification', () => {
  const asked = { qualifications: ['dietitian'] };
  const holding = (from: string, until: string | null) => ({
    qualifications: [{ code: 'dietitian', from, until }],
  });

  it.each<[string, Partial<Person>, boolean]>([
    ['held for good', holding('2020-04-01', null), true],
    ['held from that day', holding('2026-12-05', null), true],
    ['held until that day', holding('2020-04-01', '2026-12-05'), true],
    ['run out the day before', holding('2020-04-01', '2026-12-04'), false],
    ['held from the day after', holding('2026-12-06', null), false],
    ['not held', {}, false],
    ['another one', { qualifications: [{ code: 'nurse', from: '2020-04-01', until: null }] }, false],
  ])('%s', (_, person, holds) => {
    expect(verdict('qualification', person, asked)).toMatchObject({ holds, blocks: 'list' });
  });

  it('says which one is missing', () => {
    const failed = verdict('qualification', holding('2020-04-01', null), {
      qualifications: ['dietitian', 'nurse'],
    });
    expect(failed.wouldHold).toEqual({ change: 'qualifications', codes: ['nurse'], on: '2026-12-05' });
  });

  it('says what is missing for the session that needs least', () => {
    const sessions = [
      session('2026-12-05 10:00', '2026-12-05 12:00'),
      session('2026-12-12 10:00', '2026-12-12 12:00', { number: 101 }),
    ];
    const opening = { qualifications: ['dietitian', 'nurse'], sessions };
    expect(verdict('qualification', holding('2026-12-10', null), opening).wouldHold).toEqual({
      change: 'qualifications',
      codes: ['nurse'],
      on: '2026-12-12',
    });
  });
});
