import { all, coded, id, number, personal, type Register, secret } from './model';

const OF_ACCOUNT = 'account_id = $2';

/** Ways in, roles, messages, and what proves who did what. */
export const ACCOUNTS: readonly Register[] = [
  {
    table: 'sign_in_links',
    ...{ whose: 'account', why: 'signing-in', kept: 'ten-minutes', atErasure: 'delete', rows: OF_ACCOUNT },
    over: "expires_at < $1 - interval '1 day'",
    columns: {
      ...all(id(), 'id', 'account_id'),
      ...all(secret(), 'token_hash', 'browser_hash', 'code_tries'),
      return_to: personal(),
      ...all(personal(), 'purpose', 'created_at', 'expires_at', 'used_at'),
    },
  },
  {
    // Answers to what others sent may speak of the person, too.
    table: 'kept_answers',
    ...{ whose: 'account', why: 'running', kept: 'one-day', atErasure: 'delete' },
    rows: `actor = 'account:' || $2::text OR EXISTS (SELECT FROM people p LEFT JOIN accounts a ON a.id = p.account_id,
      unnest(ARRAY[p.name, p.kana, p.phone, a.email, p.id::text]) word
      WHERE p.id = $1 AND word <> '' AND position(convert_to(word, 'UTF8') IN body) > 0)`,
    shown: null,
    columns: {
      ...all(id(), 'actor', 'key'),
      ...all(secret(), 'request'),
      ...all(personal(), 'location', 'content_type', 'body'),
      ...all(number(), 'status', 'created_at'),
    },
  },
  {
    table: 'member_invitations',
    whose: 'account',
    why: 'group-work',
    kept: 'one-year',
    atErasure: 'delete',
    rows: 'from_account_id = $2 OR to_account_id = $2',
    over: "answered_at < $1 - interval '1 year'",
    columns: {
      ...all(id(), 'id', 'from_account_id', 'to_account_id'),
      group_id: id('group'),
      ...all(personal(), 'asked_at', 'answered_at', 'answer'),
    },
  },
  {
    table: 'representative_transfers',
    whose: 'account',
    why: 'group-work',
    kept: 'one-year',
    atErasure: 'delete',
    rows: 'from_account_id = $2 OR to_account_id = $2',
    over: "answered_at < $1 - interval '1 year'",
    columns: {
      ...all(id(), 'id', 'from_account_id', 'to_account_id'),
      group_id: id('group'),
      ...all(personal(), 'asked_at', 'answered_at', 'answer'),
    },
  },
  {
    table: 'group_members',
    ...{ whose: 'account', why: 'group-work', kept: 'one-year', atErasure: 'delete', rows: OF_ACCOUNT },
    over: "left_at < $1 - interval '1 year'",
    columns: {
      ...all(id(), 'id', 'account_id'),
      group_id: id('group'),
      ...all(personal(), 'role', 'since', 'left_at'),
    },
  },
  {
    table: 'staff_roles',
    ...{ whose: 'staff', why: 'proof', kept: 'five-years', atErasure: 'keep', rows: OF_ACCOUNT },
    columns: {
      ...all(id(), 'id', 'account_id', 'area_id'),
      ...all(number(), 'role', 'since', 'until'),
    },
  },
  {
    table: 'address_changes',
    ...{ whose: 'account', why: 'signing-in', kept: 'thirty-days', atErasure: 'delete', rows: OF_ACCOUNT },
    over: "expires_at < $1 - interval '31 days'",
    columns: {
      ...all(id(), 'id', 'account_id', 'new_account_id'),
      token_hash: secret(),
      ...all(personal(), 'asked_at', 'expires_at', 'confirmed_at'),
    },
  },
  {
    table: 'erasure_requests',
    whose: 'resident',
    why: 'proof',
    kept: 'five-years',
    atErasure: 'keep',
    rows: 'person_id = $1 OR account_id = $2',
    columns: {
      ...all(id(), 'id', 'person_id', 'account_id', 'asked_by_account'),
      told_by: number('ways-in.proxy.consent-by'),
      ...all(number(), 'because', 'asked_at', 'due_at', 'paused_before', 'taken_back_at', 'done_at'),
    },
  },
  {
    // Others' work points at an account: the row stays, and nobody can be known by it or reached through it.
    table: 'accounts',
    ...{ whose: 'account', why: 'signing-in', kept: 'three-years', atErasure: 'blank', rows: 'id = $2' },
    columns: {
      id: id(),
      email: personal("id || '@erased.invalid'"),
      name: personal('NULL'),
      language: coded('personal.language-of-account', "'ja'"),
      created_at: number(),
      verified_at: personal('NULL'),
    },
  },
  {
    // Ids and codes under a seal: the id of an erased person leads nowhere any more.
    table: 'audit_trail',
    ...{ whose: 'account', why: 'proof', kept: 'for-good', atErasure: 'keep' },
    rows: "actor = 'account:' || $2::text OR subject_id IN ($1, $2)",
    columns: {
      ...all(id(), 'id', 'actor', 'subject_id'),
      ...all(number(), 'at', 'action', 'subject_kind', 'code'),
    },
  },
];
