import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ten places a group, five megabytes a place: what the code forgets to count, the table refuses. */
const FILES = `
CREATE TABLE group_files (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  group_id uuid NOT NULL REFERENCES groups (id),
  place integer NOT NULL,
  purpose text NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  content bytea NOT NULL,
  byte_length integer NOT NULL,
  width integer,
  height integer,
  sent_hash text NOT NULL,
  added_by uuid NOT NULL REFERENCES accounts (id),
  added_at timestamptz NOT NULL,
  CONSTRAINT group_files_place_key UNIQUE (group_id, place),
  CONSTRAINT group_files_sent_hash_key UNIQUE (group_id, sent_hash),
  CONSTRAINT group_files_place_check CHECK (place BETWEEN 1 AND 10),
  CONSTRAINT group_files_purpose_check CHECK (purpose IN ('rules', 'plan', 'photo', 'flyer')),
  CONSTRAINT group_files_name_check CHECK (char_length(name) BETWEEN 1 AND 100),
  CONSTRAINT group_files_media_type_check CHECK (media_type IN ('image/jpeg', 'application/pdf')),
  CONSTRAINT group_files_content_check CHECK (byte_length = octet_length(content) AND byte_length BETWEEN 1 AND 5242880),
  CONSTRAINT group_files_image_check CHECK ((media_type = 'image/jpeg') = (num_nonnulls(width, height) = 2)),
  CONSTRAINT group_files_photo_check CHECK (purpose <> 'photo' OR media_type = 'image/jpeg')
);
ALTER TABLE group_files ALTER COLUMN content SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, DELETE ON group_files TO tsumugi_app;
`;

const EDITIONS = `
CREATE TABLE opening_editions (
  opening_id uuid NOT NULL REFERENCES openings (id),
  language text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  cost_note text NOT NULL DEFAULT '',
  meeting_point text NOT NULL DEFAULT '',
  what_to_bring text NOT NULL DEFAULT '',
  rain_policy text NOT NULL DEFAULT '',
  written_by uuid NOT NULL REFERENCES accounts (id),
  written_at timestamptz NOT NULL,
  PRIMARY KEY (opening_id, language),
  CONSTRAINT opening_editions_language_check CHECK (language IN ('ja-easy', 'en'))
);
GRANT SELECT, INSERT, UPDATE, DELETE ON opening_editions TO tsumugi_app;
`;

const MEMBERS = `
CREATE TABLE member_invitations (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  group_id uuid NOT NULL REFERENCES groups (id),
  from_account_id uuid NOT NULL REFERENCES accounts (id),
  to_account_id uuid NOT NULL REFERENCES accounts (id),
  asked_at timestamptz NOT NULL,
  answered_at timestamptz,
  answer text,
  CONSTRAINT member_invitations_answer_check CHECK (answer IN ('accepted', 'declined', 'expired', 'withdrawn')),
  CONSTRAINT member_invitations_answered_check CHECK ((answered_at IS NULL) = (answer IS NULL))
);
CREATE UNIQUE INDEX member_invitations_open_idx ON member_invitations (group_id, to_account_id)
  WHERE answered_at IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON member_invitations TO tsumugi_app;
`;

const DOWN = `
DELETE FROM clocks WHERE wait = 'member-answers';
DROP TABLE member_invitations;
DROP TABLE opening_editions;
DROP TABLE group_files;
`;

/** Files of groups, openings in plain Japanese and English, and people who are asked to join a group. */
export class FilesAndEditions1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [FILES, EDITIONS, MEMBERS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
