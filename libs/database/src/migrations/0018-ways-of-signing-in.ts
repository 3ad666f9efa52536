import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE sign_in_links
  ADD COLUMN purpose text NOT NULL DEFAULT 'sign-in',
  ADD COLUMN browser_hash text,
  ADD COLUMN code_tries integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT sign_in_links_purpose_check CHECK (purpose IN ('sign-in', 'invitation'));
CREATE INDEX sign_in_links_browser_hash_idx ON sign_in_links (browser_hash) WHERE used_at IS NULL;

CREATE TABLE devices (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES accounts (id),
  signed_in_by text NOT NULL,
  name text NOT NULL DEFAULT '',
  began_at timestamptz NOT NULL,
  proved_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  ended_at timestamptz,
  CONSTRAINT devices_signed_in_by_check CHECK (signed_in_by IN ('link', 'invitation', 'passkey', 'provider'))
);
CREATE INDEX devices_account_id_idx ON devices (account_id) WHERE ended_at IS NULL;

CREATE INDEX signed_in_device_idx ON signed_in ((sess ->> 'deviceId'));

CREATE TABLE passkeys (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES accounts (id),
  credential_id text NOT NULL UNIQUE,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL DEFAULT '{}',
  name text NOT NULL DEFAULT '',
  added_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX passkeys_account_id_idx ON passkeys (account_id);

CREATE TABLE provider_identities (
  issuer text NOT NULL,
  subject text NOT NULL,
  account_id uuid NOT NULL REFERENCES accounts (id),
  since timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX provider_identities_account_id_idx ON provider_identities (account_id);

CREATE TABLE setup_codes (
  code_hash text PRIMARY KEY,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);

CREATE TABLE rate_limits (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);

GRANT SELECT, INSERT, UPDATE, DELETE ON devices, passkeys, provider_identities, rate_limits TO tsumugi_app;
GRANT SELECT, INSERT, UPDATE ON setup_codes TO tsumugi_app;
`;

const DOWN = `
DROP TABLE rate_limits;
DROP TABLE setup_codes;
DROP TABLE provider_identities;
DROP TABLE passkeys;
DROP INDEX signed_in_device_idx;
DROP TABLE devices;
ALTER TABLE sign_in_links DROP COLUMN purpose, DROP COLUMN browser_hash, DROP COLUMN code_tries;
`;

/** Links bound to a browser, devices that are signed in, passkeys, a provider's names, and limits. */
export class WaysOfSigningIn1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
