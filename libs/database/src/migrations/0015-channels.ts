import type { MigrationInterface, QueryRunner } from 'typeorm';

const BY_HAND = `
CREATE TABLE contact_choices (
  person_id uuid PRIMARY KEY REFERENCES people (id),
  contact_by text NOT NULL,
  postal_code text NOT NULL DEFAULT '',
  address text NOT NULL DEFAULT '',
  reachable text NOT NULL DEFAULT '',
  noted_at timestamptz NOT NULL,
  noted_by uuid REFERENCES accounts (id),
  CONSTRAINT contact_choices_contact_by_check CHECK (contact_by IN ('paper', 'phone')),
  CONSTRAINT contact_choices_paper_check CHECK (contact_by = 'phone' OR address <> '')
);
CREATE TABLE paper_letters (
  outbox_id uuid PRIMARY KEY REFERENCES outbox (id),
  posted_at timestamptz NOT NULL,
  posted_by uuid NOT NULL REFERENCES accounts (id),
  returned_at timestamptz
);
CREATE TABLE call_tries (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  outbox_id uuid NOT NULL REFERENCES outbox (id),
  tried_at timestamptz NOT NULL,
  tried_by uuid NOT NULL REFERENCES accounts (id),
  outcome text NOT NULL,
  CONSTRAINT call_tries_outcome_check CHECK (outcome IN ('not-reached', 'told', 'yes', 'no', 'later'))
);
CREATE INDEX call_tries_outbox_id_idx ON call_tries (outbox_id);
CREATE INDEX outbox_by_hand_idx ON outbox (channel, created_at) WHERE channel IN ('paper', 'phone');
GRANT SELECT, INSERT, UPDATE, DELETE ON contact_choices, paper_letters TO tsumugi_app;
GRANT SELECT, INSERT, DELETE ON call_tries TO tsumugi_app;
`;

const LINE = `
CREATE TABLE line_links (
  account_id uuid PRIMARY KEY REFERENCES accounts (id),
  line_user_id text NOT NULL UNIQUE,
  linked_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  blocked_at timestamptz
);
CREATE TABLE line_codes (
  code_hash text PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts (id),
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX line_codes_account_id_idx ON line_codes (account_id);
CREATE TABLE line_events (
  webhook_event_id text PRIMARY KEY,
  kind text NOT NULL,
  line_user_id text,
  code_hash text,
  happened_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  handled_at timestamptz,
  outcome text
);
CREATE INDEX line_events_received_at_idx ON line_events (received_at) WHERE handled_at IS NULL;
CREATE INDEX outbox_line_sent_idx ON outbox (sent_at) WHERE channel = 'line';
GRANT SELECT, INSERT, UPDATE, DELETE ON line_links, line_codes TO tsumugi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON line_events TO tsumugi_app;
`;

const PUSH = `
CREATE TABLE push_subscriptions (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES accounts (id),
  endpoint text NOT NULL UNIQUE,
  p256dh text NOT NULL,
  auth text NOT NULL,
  added_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX push_subscriptions_account_id_idx ON push_subscriptions (account_id) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON push_subscriptions TO tsumugi_app;
`;

/** Whom a channel reaches; LINE reaches nobody for the rest of a month whose messages are used up. */
const REACHABLE = `
CREATE TABLE line_months (
  month date PRIMARY KEY,
  spent_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON line_months TO tsumugi_app;
CREATE OR REPLACE VIEW reachable_channels AS
SELECT id AS recipient_id, 'mail'::text AS channel FROM accounts
UNION ALL SELECT account_id, 'line' FROM line_links WHERE blocked_at IS NULL AND NOT EXISTS (
  SELECT FROM line_months WHERE month = date_trunc('month', now() AT TIME ZONE 'Asia/Tokyo')::date)
UNION ALL SELECT DISTINCT account_id, 'push' FROM push_subscriptions WHERE ended_at IS NULL
UNION ALL SELECT account_id, 'phone' FROM people WHERE account_id IS NOT NULL AND phone <> ''
UNION ALL SELECT p.account_id, 'paper' FROM people p JOIN contact_choices c ON c.person_id = p.id
  WHERE p.account_id IS NOT NULL AND c.address <> '';
`;

const BACK = `
CREATE OR REPLACE VIEW reachable_channels AS SELECT id AS recipient_id, 'mail'::text AS channel FROM accounts;
DROP TABLE line_months;
DROP TABLE push_subscriptions;
DROP INDEX outbox_line_sent_idx;
DROP TABLE line_events;
DROP TABLE line_codes;
DROP TABLE line_links;
DROP INDEX outbox_by_hand_idx;
DROP TABLE call_tries;
DROP TABLE paper_letters;
DROP TABLE contact_choices;
`;

/** Letters and calls of the centre, links to LINE, and browsers that take push messages. */
export class Channels1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [BY_HAND, LINE, PUSH, REACHABLE]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BACK);
  }
}
