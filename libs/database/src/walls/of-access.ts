import { ANYBODY, account, CENTRE, service, type Wall, where } from './rule';

const SIGNING_IN = service('sign-in');

/** Accounts, what signs them in, staff, the trail. */
export const WALLS_OF_ACCESS: Readonly<Record<string, Wall>> = {
  accounts: {
    read: [
      account('id'),
      CENTRE,
      where(
        'members of a group to which the resident shows the mail address',
        'walls.is_shown_to_my_groups(id)',
      ),
      where('members of a group that asks this account to represent it', 'walls.is_asked_by_my_groups(id)'),
      service('sign-in', 'telling', 'delivery', 'guardian', 'unsubscribe'),
    ],
    write: [account('id'), SIGNING_IN],
    add: [SIGNING_IN],
  },
  staff_roles: {
    read: [account('account_id'), CENTRE, SIGNING_IN, service('telling', 'delivery')],
    write: [
      where('administrators', "(SELECT current_setting('app.staff', true)) = 'administrator'"),
      SIGNING_IN,
    ],
  },
  sign_in_links: {
    read: [SIGNING_IN, service('delivery', 'upkeep')],
    write: [SIGNING_IN, service('upkeep')],
  },
  devices: {
    read: [account('account_id'), SIGNING_IN, service('upkeep')],
    write: [account('account_id'), SIGNING_IN, service('upkeep')],
  },
  passkeys: { read: [account('account_id'), SIGNING_IN], write: [account('account_id'), SIGNING_IN] },
  provider_identities: {
    read: [account('account_id'), SIGNING_IN],
    write: [account('account_id'), SIGNING_IN],
  },
  setup_codes: { read: [SIGNING_IN], write: [SIGNING_IN] },
  audit_trail: {
    read: [service('seal', 'health')],
    write: [],
    add: [ANYBODY],
  },
  kept_answers: { read: [service('once', 'upkeep')], write: [service('once', 'upkeep')] },
  approval_rule_versions: { read: [CENTRE, service('rules')], write: [CENTRE] },
  approval_rule_activations: { read: [CENTRE, service('rules')], write: [CENTRE] },
};
