import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE outbox ADD COLUMN kind text NOT NULL DEFAULT 'decision',
  ADD COLUMN troubled_since timestamptz, ADD COLUMN told_at timestamptz, ADD COLUMN told_by uuid,
  ADD CONSTRAINT outbox_kind_check CHECK (kind IN
    ('access', 'decision', 'reminder', 'invitation', 'thanks', 'digest', 'work')),
  ADD CONSTRAINT outbox_channel_check CHECK (channel IN ('mail', 'line', 'push', 'paper', 'phone'));
UPDATE outbox SET kind = 'access' WHERE event = 'sign-in-link';
DROP INDEX outbox_due_at_idx;
CREATE INDEX outbox_kind_due_at_idx ON outbox (kind, due_at) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX outbox_untold_idx ON outbox (recipient_id)
  WHERE told_at IS NULL AND (failed_at IS NOT NULL OR troubled_since IS NOT NULL);

CREATE FUNCTION channels_of(recipient uuid, message_kind text) RETURNS SETOF text LANGUAGE sql STABLE AS
$$ SELECT 'mail' $$;
`;

const DOWN = `
DROP FUNCTION channels_of(uuid, text);
DROP INDEX outbox_untold_idx;
DROP INDEX outbox_kind_due_at_idx;
CREATE INDEX outbox_due_at_idx ON outbox (due_at) WHERE sent_at IS NULL AND failed_at IS NULL;
ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check, DROP CONSTRAINT outbox_channel_check,
  DROP COLUMN kind, DROP COLUMN troubled_since, DROP COLUMN told_at, DROP COLUMN told_by;
`;

/** Kinds and channels of messages, and what a coordinator tells by other means. */
export class Delivery1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
