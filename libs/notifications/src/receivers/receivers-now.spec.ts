import { EVENTS } from '@app/outbox';
import type { Around } from './around.query';
import { RECEIVERS, type Side } from './receivers';
import { accountsOf, isOnBehalf } from './receivers-now';

const SATO = 'sato';
const KANEKO = 'kaneko';
const MORI = 'mori';
const NOBODY: Around = {
  ...{ own: null, isOpen: false, resident: null, isBlocked: false },
  ...{ members: [], areaId: null, begins: null },
};

describe('who may receive a message now', () => {
  it.each<[string, Side, Partial<Around>, string[] | null]>([
    ['whoever asked for the link', 'owner', { own: SATO, isOpen: true }, [SATO]],
    ['nobody, once the link is used', 'owner', { own: SATO }, []],
    ['the guardian who is asked', 'asked-guardian', { own: MORI, isOpen: true, resident: SATO }, [MORI]],
    ['no guardian after the answer', 'asked-guardian', { own: MORI, resident: SATO }, []],
    ['the guardian who has answered', 'guardian', { own: MORI }, [MORI]],
    ['nobody for a guardian without e-mail', 'guardian', {}, []],
    ['the minor', 'minor', { own: MORI, resident: SATO }, [SATO]],
    ['nobody for a minor without an account', 'minor', { own: MORI }, []],
    ['the resident', 'resident', { resident: SATO, members: [KANEKO] }, [SATO]],
    ['the resident of a decision, blocked or not', 'resident', { resident: SATO, isBlocked: true }, [SATO]],
    ['the centre for a resident without an account', 'resident', { members: [KANEKO] }, null],
    ['the resident who is asked', 'asked', { resident: SATO }, [SATO]],
    ['nobody who has blocked the group', 'asked', { resident: SATO, isBlocked: true }, []],
    ['nor the centre in their place', 'asked', { isBlocked: true }, []],
    ['the members', 'group', { resident: SATO, members: [KANEKO, MORI] }, [KANEKO, MORI]],
    ['the centre for a group without members', 'group', { resident: SATO }, null],
    ['whoever asked the centre', 'either-side', { resident: SATO, members: [KANEKO] }, [SATO, KANEKO]],
    ['whoever is to take over', 'taking-over', { own: MORI, isOpen: true, members: [KANEKO] }, [MORI]],
    ['nobody after the answer', 'taking-over', { own: MORI, members: [KANEKO] }, []],
    ['both representatives', 'both-representatives', { own: MORI, members: [KANEKO] }, [MORI, KANEKO]],
    ['the centre', 'centre', { resident: SATO, members: [KANEKO] }, null],
    ['the heads', 'heads', { resident: SATO, members: [KANEKO] }, null],
  ])('%s', (_, side, around, accounts) => {
    expect(accountsOf(side, { ...NOBODY, ...around })).toEqual(accounts);
  });

  it.each<[Side, string | null, boolean]>([
    ['resident', null, true],
    ['asked', null, true],
    ['resident', SATO, false],
    ['group', null, false],
    ['centre', null, false],
  ])('%s, with the account %s: on behalf is %s', (side, resident, onBehalf) => {
    expect(isOnBehalf(side, { ...NOBODY, resident })).toBe(onBehalf);
  });

  it('is said for every event', () => {
    expect(Object.keys(RECEIVERS).sort()).toEqual([...EVENTS].sort());
  });
});
