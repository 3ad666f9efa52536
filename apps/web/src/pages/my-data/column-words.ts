/** Columns that hold the same kind of thing share a word; others are called as they are. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  when: [
    ...[
      'created_at',
      'added_at',
      'began_at',
      'made_at',
      'noted_at',
      'linked_at',
      'entered_at',
      'opened_at',
      'since',
    ],
    ...[
      'asked_at',
      'held_at',
      'decided_at',
      'said_at',
      'recorded_at',
      'posted_at',
      'tried_at',
      'happened_at',
      'at',
    ],
    ...['consented_at', 'changed_at', 'during', 'request', 'held_place'],
  ],
  ended: [
    'ended_at',
    'closed_at',
    'settled_at',
    'left_at',
    'released_at',
    'blocked_at',
    'erased_at',
    'returned_at',
  ],
  from: ['valid_from', 'held_from', 'away_from', 'joined_on', 'quiet_from'],
  until: [
    ...[
      'until',
      'expires_at',
      'expire',
      'ends_at',
      'due_at',
      'valid_until',
      'held_until',
      'away_until',
      'quiet_until',
    ],
    ...['no_asks_until', 'useful_until'],
  ],
  confirmed: ['confirmed_at', 'verified_at', 'proved_at'],
  answered: ['answered_at', 'asked_again_at', 'called_at'],
  used: ['used_at', 'handled_at', 'received_at'],
  sent: ['sent_at', 'told_at'],
  failed: ['failed_at', 'troubled_since'],
  seen: ['seen_at'],
  withdrawn: ['withdrawn_at', 'taken_back_at'],
  destroyed: ['destroyed_at'],
  done: ['done_at'],
  paused: ['paused_at', 'paused_before'],
  'card-completed': ['card_completed_at'],
  wish: ['digest', 'gathered', 'weekly_asks'],
  'line-id': ['line_user_id'],
  service: ['issuer', 'subject'],
  by: ['by', 'asked_by', 'said_by', 'recorded_by', 'ended_by', 'contact_by', 'signed_in_by', 'actor'],
  how: ['how', 'consent_by', 'told_by', 'at_once', 'origin', 'waiting_since'],
  reason: ['reason', 'because', 'closed_because'],
  note: ['reason_note', 'outcome_note'],
  record: ['snapshot', 'trace', 'figures', 'decision', 'detail', 'engine', 'version'],
  opening: ['match'],
  code: ['attempts', 'ambiguous', 'lease_until', 'subject_kind'],
  purpose: ['purposes'],
};

const BY_COLUMN = new Map(
  Object.entries(WORDS).flatMap(([word, names]) => names.map((name) => [name, word] as const)),
);

/** The key of a column's word in the catalogues. */
export function columnKey(column: string): string {
  return `personal.column.${BY_COLUMN.get(column) ?? column.replaceAll('_', '-')}`;
}
