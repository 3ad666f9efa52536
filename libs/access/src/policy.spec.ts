import { type Actor, ANYONE } from '@app/database';
import { may, type Permission, POLICY } from './policy';

const account = (more: Partial<Extract<Actor, { kind: 'account' }>>): Actor => ({
  kind: 'account',
  accountId: 'a1',
  personId: null,
  groupIds: [],
  staff: null,
  ...more,
});

const ACTORS: Record<string, Actor> = {
  anyone: ANYONE,
  'signed-in': account({}),
  resident: account({ personId: 'p1' }),
  'group-member': account({ groupIds: ['g1'] }),
  coordinator: account({ staff: { role: 'coordinator', areaId: null } }),
  'head-coordinator': account({ staff: { role: 'head-coordinator', areaId: null } }),
  administrator: account({ staff: { role: 'administrator', areaId: null } }),
};

const allowed = (actor: Actor, demo = false) =>
  (Object.keys(POLICY) as Permission[]).filter((permission) => may(actor, permission, demo));

const PARTIES = ['resident', 'group-member', 'coordinator', 'head-coordinator', 'administrator'];

describe('policy', () => {
  it('lets a stranger read, ask for a link and use one, and nothing else', () => {
    expect(allowed(ACTORS.anyone!)).toEqual([
      'read the public pages',
      'see whether the service is well',
      'read the metrics with their token',
      'ask for a sign-in link',
      'use a sign-in link',
      'sign out',
      'set up the service',
      'choose a language',
      'answer as a guardian',
      'receive what LINE sends',
      'answer from a message',
      'read a calendar by its address',
      'unsubscribe by the link of a mail',
      'read a file',
      'confirm a new address',
    ]);
  });

  it.each([
    ['resident', 'show interest', ['resident']],
    ['group-member', 'answer an interest', ['group-member']],
    ['group-member', 'invite a candidate', ['group-member']],
    ['group-member', 'keep files of my group', ['group-member']],
    ['coordinator', 'introduce a resident', ['coordinator', 'head-coordinator', 'administrator']],
    ['coordinator', 'see the ladder', ['coordinator', 'head-coordinator', 'administrator']],
    ['coordinator', 'run the ladder', ['coordinator', 'head-coordinator', 'administrator']],
    ['anyone signed in', 'choose what I am told', ['signed-in', ...PARTIES]],
    ['anyone signed in', 'read a receipt', ['signed-in', ...PARTIES]],
    ['anyone signed in', 'read the history of a match', ['signed-in', ...PARTIES]],
    ['resident', 'see my record', ['resident']],
    ['resident', 'open my calendar', ['resident']],
    ['anyone signed in', 'check in at the place', ['signed-in', ...PARTIES]],
    ['group or centre', 'record attendance', ['group-member', ...PARTIES.slice(2)]],
    ['coordinator', 'read the letters', ['coordinator', 'head-coordinator', 'administrator']],
    ['coordinator', 'settle a consultation', ['coordinator', 'head-coordinator', 'administrator']],
    ['coordinator', 'approve a match', ['coordinator', 'head-coordinator', 'administrator']],
    ['head coordinator', 'switch an approval rule', ['head-coordinator', 'administrator']],
    ['administrator', 'watch the queues', ['administrator']],
    ['coordinator', 'make good what was not delivered', PARTIES.slice(2)],
    ['resident', 'name my guardian', ['resident']],
    ['coordinator', 'enter for a person', ['coordinator', 'head-coordinator', 'administrator']],
    ['coordinator', 'merge two cards', ['coordinator', 'head-coordinator', 'administrator']],
    ['coordinator', 'ask a guardian', ['coordinator', 'head-coordinator', 'administrator']],
    ['group or centre', 'change a session', ['group-member', ...PARTIES.slice(2)]],
    ['group or centre', 'renew a group', ['group-member', ...PARTIES.slice(2)]],
    ['group or centre', 'say that an opening is still open', ['group-member', ...PARTIES.slice(2)]],
    ['group-member', 'hand over a group', ['group-member']],
    ['anyone signed in', 'answer to represent a group', ['signed-in', ...PARTIES]],
    ['anyone signed in', 'take back a step', ['signed-in', ...PARTIES]],
    ['anyone signed in', 'register a group', ['signed-in', ...PARTIES]],
  ] as [string, Permission, string[]][])('%s may %s', (_, permission, who) => {
    const holders = Object.keys(ACTORS).filter((name) => may(ACTORS[name]!, permission, false));
    expect(holders).toEqual(who);
  });

  it('shows the mailbox in the demo only', () => {
    expect(may(ANYONE, 'read the demo mailbox', true)).toBe(true);
    expect(may(ACTORS.coordinator!, 'read the demo mailbox', false)).toBe(false);
  });

  it('refuses what it does not know', () => {
    expect(may(ACTORS.coordinator!, 'delete the city' as Permission, true)).toBe(false);
  });
});
