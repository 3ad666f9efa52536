import { account, CENTRE, group, groupOfOpening, SIGNED_IN, service, type Wall, where } from './rule';

const ALL_OF_IT = service(
  'clock',
  'rules',
  'matching',
  'ladder',
  'delivery',
  'engine',
  'guardian',
  'telling',
  'demo',
  'import',
);

/** Groups, who acts for them, and their openings. */
export const WALLS_OF_GROUPS: Readonly<Record<string, Wall>> = {
  groups: {
    read: [
      where('anyone, once the group was registered', 'registered_at IS NOT NULL OR lapsed_at IS NOT NULL'),
      group('id'),
      CENTRE,
      ALL_OF_IT,
    ],
    write: [group('id'), CENTRE],
    add: [SIGNED_IN],
  },
  group_members: {
    read: [
      account('account_id', 'the member'),
      group('group_id'),
      CENTRE,
      service('sign-in', 'hand-over'),
      ALL_OF_IT,
    ],
    write: [group('group_id'), service('hand-over')],
  },
  representative_transfers: {
    read: [
      account('to_account_id', 'whoever is asked'),
      account('from_account_id', 'whoever asks'),
      group('group_id'),
      CENTRE,
      service('delivery', 'hand-over'),
    ],
    write: [group('group_id'), service('hand-over')],
  },
  openings: {
    read: [
      where('anyone, once it was published', 'published_at IS NOT NULL'),
      group('group_id'),
      CENTRE,
      ALL_OF_IT,
    ],
    write: [group('group_id'), CENTRE],
  },
  group_files: {
    read: [
      group('group_id'),
      CENTRE,
      where(
        'anyone, where it is a photo of a registered group',
        "purpose = 'photo' AND EXISTS (SELECT FROM groups g WHERE g.id = group_id AND g.registered_at IS NOT NULL)",
      ),
    ],
    write: [group('group_id'), CENTRE],
  },
  opening_editions: {
    read: [
      groupOfOpening('opening_id'),
      CENTRE,
      ALL_OF_IT,
      where(
        'anyone, once the opening was published',
        'EXISTS (SELECT FROM openings o WHERE o.id = opening_id AND o.published_at IS NOT NULL)',
      ),
    ],
    write: [groupOfOpening('opening_id'), CENTRE],
  },
  member_invitations: {
    read: [
      account('to_account_id', 'whoever is asked'),
      account('from_account_id', 'whoever asks'),
      group('group_id'),
      CENTRE,
      service('delivery', 'hand-over', 'telling'),
    ],
    write: [group('group_id'), service('hand-over')],
  },
};
