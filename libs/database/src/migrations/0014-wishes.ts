import type { MigrationInterface, QueryRunner } from 'typeorm';

const WISHES = `
CREATE TABLE message_wishes (
  account_id uuid PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
  quiet_from integer,
  quiet_until integer,
  digest text NOT NULL DEFAULT 'weekly',
  changed_at timestamptz NOT NULL,
  CONSTRAINT message_wishes_quiet_check CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)
    AND quiet_from BETWEEN 0 AND 23 AND quiet_until BETWEEN 0 AND 23),
  CONSTRAINT message_wishes_digest_check CHECK (digest IN ('weekly', 'daily', 'off'))
);
CREATE TABLE channel_wishes (
  account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  kind text NOT NULL,
  channel text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, kind),
  CONSTRAINT channel_wishes_kind_check CHECK (kind IN ('decision', 'reminder', 'invitation', 'thanks', 'digest', 'work')),
  CONSTRAINT channel_wishes_channel_check CHECK (channel IN ('mail', 'line', 'push', 'paper', 'phone', 'none')),
  CONSTRAINT channel_wishes_none_check CHECK (channel <> 'none' OR kind IN ('reminder', 'invitation', 'thanks'))
);
CREATE TABLE asking_wishes (
  person_id uuid PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  weekly_asks integer NOT NULL DEFAULT 1,
  no_asks_until date,
  changed_at timestamptz NOT NULL,
  CONSTRAINT asking_wishes_weekly_asks_check CHECK (weekly_asks BETWEEN 0 AND 7)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON message_wishes, channel_wishes, asking_wishes TO tsumugi_app;
ALTER TABLE outbox ADD COLUMN held_until timestamptz;
CREATE INDEX outbox_held_idx ON outbox (recipient_id)
  WHERE held_until IS NOT NULL AND sent_at IS NULL AND failed_at IS NULL;
`;

/** The check at the moment of sending decides; what is switched off is still written, so that it ends with a word. */
const CHANNELS = `
CREATE VIEW reachable_channels AS SELECT id AS recipient_id, 'mail'::text AS channel FROM accounts;
GRANT SELECT ON reachable_channels TO tsumugi_app;

CREATE OR REPLACE FUNCTION channels_of(recipient uuid, message_kind text) RETURNS SETOF text LANGUAGE sql STABLE AS
$$
  SELECT coalesce((
    SELECT r.channel FROM reachable_channels r
    LEFT JOIN channel_wishes w ON w.account_id = r.recipient_id AND w.kind = message_kind
    WHERE r.recipient_id = recipient AND message_kind <> 'access'
    ORDER BY (r.channel IS NOT DISTINCT FROM w.channel) DESC,
      array_position(ARRAY['mail', 'line', 'push', 'phone', 'paper'], r.channel) LIMIT 1), 'mail')
$$;
`;

const DOWN = `
CREATE OR REPLACE FUNCTION channels_of(recipient uuid, message_kind text) RETURNS SETOF text LANGUAGE sql STABLE AS
$$ SELECT 'mail' $$;
DROP VIEW reachable_channels;
DROP INDEX outbox_held_idx;
ALTER TABLE outbox DROP COLUMN held_until;
DROP TABLE asking_wishes;
DROP TABLE channel_wishes;
DROP TABLE message_wishes;
`;

/** What somebody wishes to be told, over which channel, and when. */
export class Wishes1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [WISHES, CHANNELS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
