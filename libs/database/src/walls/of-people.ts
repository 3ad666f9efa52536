import { account, CENTRE, resident, service, type Wall, where } from './rule';

/** What the rules of matching need of somebody; it goes on as a yes, a no and a reason. */
const JUDGING = service('matching', 'guardian', 'rules', 'ladder');

const ofCard: Wall = {
  read: [resident('person_id'), CENTRE, JUDGING],
  write: [resident('person_id'), CENTRE],
};

/** Residents, their cards, their guardians. */
export const WALLS_OF_PEOPLE: Readonly<Record<string, Wall>> = {
  people: {
    read: [
      account('account_id', 'the resident'),
      resident('id'),
      CENTRE,
      where('members of a group with which the resident has a match', 'walls.is_known_to_my_groups(id)'),
      JUDGING,
      service('sign-in', 'telling', 'delivery'),
    ],
    // To lock somebody's row is to change it, for PostgreSQL.
    write: [account('account_id', 'the resident'), CENTRE, service('matching')],
  },
  days_away: ofCard,
  held_qualifications: ofCard,
  insurance_covers: ofCard,
  guardian_consents: {
    read: ofCard.read,
    write: [CENTRE, service('guardian')],
  },
  guardian_requests: {
    read: [
      resident('person_id'),
      account('account_id', 'the guardian'),
      CENTRE,
      service('guardian', 'delivery', 'matching'),
    ],
    write: [resident('person_id'), CENTRE, service('guardian')],
  },
  guardian_contacts: {
    read: [
      where(
        'whoever may read the request',
        'EXISTS (SELECT FROM guardian_requests r WHERE r.id = request_id)',
      ),
    ],
    write: [
      where(
        'whoever may read the request',
        'EXISTS (SELECT FROM guardian_requests r WHERE r.id = request_id)',
      ),
    ],
  },
  entered_people: { read: [resident('person_id'), CENTRE], write: [CENTRE] },
  lists_shown: { read: [resident('person_id'), service('engine')], write: [service('engine')] },
};
