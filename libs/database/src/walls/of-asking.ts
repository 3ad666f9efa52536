import { account, CENTRE, groupOfOpening, resident, service, type Wall, where } from './rule';

const ASKING = service('engine', 'matching', 'ladder');

/** The invitation ladder, digests, and what somebody asks of their own data. */
export const WALLS_OF_ASKING: Readonly<Record<string, Wall>> = {
  ladders: {
    read: [groupOfOpening('opening_id'), CENTRE, ASKING],
    write: [groupOfOpening('opening_id'), CENTRE, ASKING],
  },
  // Ids: whom a group asks has no name for it.
  ladder_asks: {
    read: [resident('person_id'), groupOfOpening('opening_id'), CENTRE, ASKING],
    write: [CENTRE, ASKING],
  },
  ladder_prices: { read: [resident('person_id'), ASKING], write: [ASKING] },
  // Whom a plan of the centre's puts together, before anybody is asked.
  kept_plans: { read: [CENTRE], write: [CENTRE] },
  kept_plan_lines: { read: [resident('person_id'), CENTRE], write: [CENTRE] },
  ladder_settings: {
    read: [where('anyone', 'true')],
    write: [CENTRE],
  },
  digests: { read: [resident('person_id'), ASKING, service('delivery', 'telling')], write: [ASKING] },
  erasure_requests: {
    read: [resident('person_id'), account('account_id'), CENTRE, service('delivery', 'sign-in')],
    write: [resident('person_id'), account('account_id'), CENTRE],
  },
  address_changes: {
    read: [account('account_id'), CENTRE, service('sign-in', 'delivery')],
    write: [account('account_id'), CENTRE, service('sign-in')],
  },
};
