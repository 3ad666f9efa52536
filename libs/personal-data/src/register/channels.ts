import { all, id, number, personal, type Register, secret } from './model';

const OF_ACCOUNT = 'account_id = $2';
const OF_PERSON = 'person_id = $1';
const LETTERS = 'outbox_id IN (SELECT id FROM outbox WHERE recipient_id IN ($1, $2))';

/** How somebody is reached, and what they wish to hear. */
export const CHANNELS: readonly Register[] = [
  {
    table: 'message_wishes',
    ...{ whose: 'account', why: 'messages', kept: 'while-used', atErasure: 'delete', rows: OF_ACCOUNT },
    columns: {
      account_id: id(),
      ...all(personal(), 'quiet_from', 'quiet_until', 'digest', 'changed_at'),
    },
  },
  {
    table: 'channel_wishes',
    ...{ whose: 'account', why: 'messages', kept: 'while-used', atErasure: 'delete', rows: OF_ACCOUNT },
    columns: { account_id: id(), ...all(personal(), 'kind', 'channel', 'changed_at') },
  },
  {
    table: 'asking_wishes',
    ...{ whose: 'resident', why: 'messages', kept: 'while-used', atErasure: 'delete', rows: OF_PERSON },
    columns: { person_id: id(), ...all(personal(), 'weekly_asks', 'no_asks_until', 'changed_at') },
  },
  {
    table: 'contact_choices',
    ...{ whose: 'resident', why: 'messages', kept: 'while-used', atErasure: 'delete', rows: OF_PERSON },
    columns: {
      ...all(id(), 'person_id', 'noted_by'),
      ...all(personal(), 'contact_by', 'postal_code', 'address', 'reachable', 'noted_at'),
    },
  },
  {
    table: 'calendar_feeds',
    ...{ whose: 'resident', why: 'messages', kept: 'while-used', atErasure: 'delete', rows: OF_PERSON },
    columns: { ...all(id(), 'id', 'person_id'), opened_at: personal() },
  },
  {
    table: 'paper_letters',
    ...{ whose: 'resident', why: 'messages', kept: 'one-year', atErasure: 'delete', rows: LETTERS },
    over: "posted_at < $1 - interval '1 year'",
    columns: { ...all(id(), 'outbox_id', 'posted_by'), ...all(personal(), 'posted_at', 'returned_at') },
  },
  {
    table: 'call_tries',
    ...{ whose: 'resident', why: 'messages', kept: 'one-year', atErasure: 'delete', rows: LETTERS },
    over: "tried_at < $1 - interval '1 year'",
    columns: { ...all(id(), 'id', 'outbox_id', 'tried_by'), ...all(personal(), 'tried_at', 'outcome') },
  },
  {
    table: 'line_codes',
    ...{ whose: 'account', why: 'messages', kept: 'one-day', atErasure: 'delete', rows: OF_ACCOUNT },
    over: "expires_at < $1 - interval '1 day'",
    columns: {
      code_hash: secret(),
      account_id: id(),
      ...all(personal(), 'made_at', 'expires_at', 'used_at'),
    },
  },
  {
    table: 'line_events',
    ...{ whose: 'account', why: 'messages', kept: 'thirty-days', atErasure: 'delete' },
    rows: 'line_user_id IN (SELECT line_user_id FROM line_links WHERE account_id = $2)',
    over: "received_at < $1 - interval '30 days'",
    columns: {
      webhook_event_id: id(),
      code_hash: secret(),
      ...all(personal(), 'kind', 'line_user_id', 'happened_at', 'received_at', 'handled_at', 'outcome'),
    },
  },
  {
    table: 'line_links',
    ...{ whose: 'account', why: 'messages', kept: 'while-used', atErasure: 'delete', rows: OF_ACCOUNT },
    columns: {
      account_id: id(),
      ...all(personal(), 'line_user_id', 'linked_at', 'changed_at', 'blocked_at'),
    },
  },
  {
    table: 'line_months',
    ...{ whose: 'nobody', why: 'running', kept: 'for-good', atErasure: 'not-theirs', rows: null },
    columns: { ...all(number(), 'month', 'spent_at') },
  },
  {
    table: 'push_subscriptions',
    ...{ whose: 'account', why: 'messages', kept: 'while-used', atErasure: 'delete', rows: OF_ACCOUNT },
    over: "ended_at < $1 - interval '30 days'",
    columns: {
      ...all(id(), 'id', 'account_id'),
      ...all(secret(), 'p256dh', 'auth'),
      ...all(personal(), 'endpoint', 'added_at', 'ended_at'),
    },
  },
  {
    // Addresses are never kept here; what a mail server said on refusing may repeat one.
    table: 'outbox',
    ...{ whose: 'account', why: 'messages', kept: 'one-year', atErasure: 'delete' },
    rows: 'recipient_id IN ($1, $2)',
    over: "coalesce(sent_at, failed_at) < $1 - interval '1 year' AND NOT EXISTS (SELECT FROM paper_letters l WHERE l.outbox_id = outbox.id) AND NOT EXISTS (SELECT FROM call_tries c WHERE c.outbox_id = outbox.id)",
    columns: {
      ...all(id(), 'id', 'event_id', 'recipient_id', 'subject_id', 'told_by'),
      ...all(number(), 'event', 'kind', 'channel', 'created_at', 'due_at', 'useful_until', 'attempts'),
      ...all(
        number(),
        'setbacks',
        'lease_until',
        'ambiguous',
        'sent_at',
        'failed_at',
        'troubled_since',
        'told_at',
        'held_until',
      ),
      failure: personal(),
    },
  },
  {
    table: 'signed_in',
    ...{ whose: 'account', why: 'signing-in', kept: 'thirty-days', atErasure: 'delete' },
    rows: `sess ->> 'accountId' = $2::text
      OR sess ->> 'deviceId' IN (SELECT id::text FROM devices WHERE account_id = $2)`,
    over: 'expire < $1',
    columns: { ...all(secret(), 'sid', 'sess'), expire: personal() },
  },
  {
    table: 'devices',
    ...{ whose: 'account', why: 'signing-in', kept: 'one-year', atErasure: 'delete', rows: OF_ACCOUNT },
    over: "ended_at < $1 - interval '1 year'",
    columns: {
      ...all(id(), 'id', 'account_id'),
      ...all(personal(), 'signed_in_by', 'name', 'began_at', 'proved_at', 'seen_at', 'ended_at'),
    },
  },
  {
    table: 'passkeys',
    ...{ whose: 'account', why: 'signing-in', kept: 'while-used', atErasure: 'delete', rows: OF_ACCOUNT },
    columns: {
      ...all(id(), 'id', 'account_id'),
      ...all(secret(), 'credential_id', 'public_key', 'counter', 'transports'),
      ...all(personal(), 'name', 'added_at', 'used_at'),
    },
  },
  {
    table: 'provider_identities',
    ...{ whose: 'account', why: 'signing-in', kept: 'while-used', atErasure: 'delete', rows: OF_ACCOUNT },
    columns: { account_id: id(), ...all(personal(), 'issuer', 'subject', 'since') },
  },
  {
    table: 'setup_codes',
    ...{ whose: 'nobody', why: 'signing-in', kept: 'one-day', atErasure: 'not-theirs', rows: null },
    over: "expires_at < $1 - interval '1 day'",
    columns: { code_hash: secret(), ...all(number(), 'created_at', 'expires_at', 'used_at') },
  },
  {
    table: 'rate_limits',
    ...{ whose: 'nobody', why: 'running', kept: 'one-day', atErasure: 'not-theirs', rows: null },
    columns: { key: secret(), ...all(number(), 'points', 'expire') },
  },
];
