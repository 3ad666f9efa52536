import type { Actor } from '@app/database';
import { obstaclesTo } from './obstacles';

type Account = Extract<Actor, { kind: 'account' }>;

const actor = (role: 'coordinator' | 'head-coordinator', areaId: string | null): Account => ({
  ...{ kind: 'account', accountId: 'tanaka', personId: null, groupIds: [] },
  staff: { role, areaId },
});
const card = (more: object = {}) => ({
  ...{ accountId: null, hasSignedIn: false, hasDuties: false, areaId: 'nagayama' },
  ...more,
});
const used = card({ accountId: 'sato', hasSignedIn: true });
const anywhere = actor('coordinator', null);

test.each([
  ['a card on paper beside one with an account', used, card(), anywhere, []],
  [
    'two accounts that are used',
    used,
    card({ accountId: 'b', hasSignedIn: true }),
    anywhere,
    ['two-accounts'],
  ],
  ['a second account that nobody ever used', used, card({ accountId: 'b' }), anywhere, []],
  ['one that serves a group', used, card({ accountId: 'b', hasDuties: true }), anywhere, ['two-accounts']],
  ['one’s own card', card({ accountId: 'tanaka', hasSignedIn: true }), card(), anywhere, ['own-card']],
  [
    'a card of another area',
    used,
    card({ areaId: 'seiseki' }),
    actor('coordinator', 'nagayama'),
    ['other-area'],
  ],
  ['both of the own area', used, card(), actor('coordinator', 'nagayama'), []],
  ['a card without an area', used, card({ areaId: null }), actor('coordinator', 'nagayama'), []],
  ['the head of another area', used, card(), actor('head-coordinator', 'seiseki'), []],
])('%s', (_, kept, other, who, expected) => {
  expect(obstaclesTo(kept, other, who, []).map(({ what }) => what)).toEqual(expected);
});

test('what both hold comes last', () => {
  const found = [{ what: 'places-overlap' as const, titles: ['花壇の水やり'] }];
  expect(obstaclesTo(used, card(), anywhere, found)).toEqual(found);
});
