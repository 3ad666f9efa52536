import { kitchen, NOW, sato } from '../../fixtures/kitchen';
import { verdict } from '../../fixtures/verdict';
import { checkEligibility } from '../eligibility';
import type { Person } from '../model';

describe('guardian-consent', () => {
  const minor = { birthDate: '2010-04-02' };
  const consent = (from: string, until: string | null) => ({ ...minor, guardianConsents: [{ from, until }] });

  it.each<[string, Partial<Person>, boolean]>([
    ['an adult', {}, true],
    ['who turns 18 that day', { birthDate: '2008-12-05' }, true],
    ['who turns 18 the day after', { birthDate: '2008-12-06' }, false],
    ['a minor without consent', minor, false],
    ['a minor with consent', consent('2026-04-01', '2027-03-31'), true],
    ['a minor whose consent ends that day', consent('2026-04-01', '2026-12-05'), true],
    ['a minor whose consent ended the day before', consent('2026-04-01', '2026-12-04'), false],
    ['a minor whose consent starts the day after', consent('2026-12-06', null), false],
    ['whose birth date is unknown', { birthDate: null }, false],
    ['whose birth date is unknown, with consent', { ...consent('2026-04-01', null), birthDate: null }, true],
  ])('%s', (_, person, holds) => {
    expect(verdict('guardian-consent', person)).toMatchObject({ holds, blocks: 'place' });
  });

  it('lets a minor be listed, and keeps only the place back', () => {
    const { eligible, placeable, fittingSessions, placeableSessions } = checkEligibility(
      sato(minor),
      kitchen(),
      NOW,
    );
    expect({ eligible, placeable }).toEqual({ eligible: true, placeable: false });
    expect([fittingSessions, placeableSessions]).toEqual([[100], []]);
  });

  it('asks for consent on the day of a session that fits', () => {
    expect(verdict('guardian-consent', minor).wouldHold).toEqual({
      change: 'guardian-consent',
      on: '2026-12-05',
    });
  });
});
