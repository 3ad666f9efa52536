import { account, CENTRE, resident, service, type Wall, where } from './rule';

const POST = service('telling', 'sweeper', 'delivery', 'health', 'unsubscribe');

const ofAccount: Wall = {
  read: [account('account_id'), CENTRE, POST],
  write: [account('account_id'), CENTRE, POST],
};

const ofMessage: Wall = {
  read: [CENTRE, POST],
  write: [CENTRE, POST],
};

/** Messages, and how each of us wishes to be told. */
export const WALLS_OF_MESSAGES: Readonly<Record<string, Wall>> = {
  outbox: {
    read: [account('recipient_id', 'the recipient'), CENTRE, POST],
    write: [account('recipient_id', 'the recipient'), CENTRE, POST],
    add: [CENTRE, POST],
  },
  message_wishes: ofAccount,
  channel_wishes: ofAccount,
  asking_wishes: {
    read: [resident('person_id'), CENTRE, POST, service('matching')],
    write: [resident('person_id'), CENTRE, POST],
  },
  contact_choices: {
    read: [resident('person_id'), CENTRE, POST],
    write: [resident('person_id'), CENTRE, POST],
  },
  paper_letters: ofMessage,
  call_tries: ofMessage,
  line_links: ofAccount,
  line_codes: ofAccount,
  line_events: { read: [POST], write: [POST], add: [where('anyone: LINE itself has signed it', 'true')] },
  push_subscriptions: ofAccount,

  calendar_feeds: {
    read: [resident('person_id'), POST],
    write: [resident('person_id')],
  },
};
