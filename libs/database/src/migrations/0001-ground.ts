import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE community_areas (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  city_code text NOT NULL,
  number integer NOT NULL,
  towns text NOT NULL DEFAULT '',
  committee_name text,
  UNIQUE (city_code, number)
);

CREATE TABLE towns (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  code text NOT NULL UNIQUE,
  city_code text NOT NULL,
  name text NOT NULL,
  base text NOT NULL,
  kana text NOT NULL,
  chome integer,
  postal_code text,
  lat double precision NOT NULL,
  lng double precision NOT NULL,
  x double precision NOT NULL,
  y double precision NOT NULL,
  z double precision NOT NULL,
  area_id uuid REFERENCES community_areas (id)
);

CREATE TABLE accounts (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  email text NOT NULL UNIQUE,
  name text,
  language text NOT NULL DEFAULT 'ja',
  created_at timestamptz NOT NULL,
  verified_at timestamptz,
  CONSTRAINT accounts_email_check CHECK (email = lower(email))
);

CREATE TABLE staff_roles (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES accounts (id),
  role text NOT NULL,
  area_id uuid REFERENCES community_areas (id),
  since timestamptz NOT NULL,
  until timestamptz,
  CONSTRAINT staff_roles_role_check CHECK (role IN ('coordinator', 'head-coordinator', 'administrator'))
);
CREATE UNIQUE INDEX staff_roles_account_id_idx ON staff_roles (account_id) WHERE until IS NULL;

CREATE TABLE sign_in_links (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES accounts (id),
  token_hash text NOT NULL UNIQUE,
  return_to text,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX sign_in_links_account_id_idx ON sign_in_links (account_id);

CREATE TABLE signed_in (
  sid text PRIMARY KEY,
  sess json NOT NULL,
  expire timestamptz NOT NULL
);
CREATE INDEX signed_in_expire_idx ON signed_in (expire);

CREATE TABLE audit_trail (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  code text
);
CREATE INDEX audit_trail_subject_id_idx ON audit_trail (subject_id);
CREATE FUNCTION audit_trail_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$;
CREATE TRIGGER audit_trail_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_trail
  FOR EACH STATEMENT EXECUTE FUNCTION audit_trail_is_append_only();

CREATE TABLE people (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  number serial NOT NULL UNIQUE,
  ref text UNIQUE,
  account_id uuid UNIQUE REFERENCES accounts (id),
  name text NOT NULL,
  kana text NOT NULL,
  birth_date date NOT NULL,
  town_id uuid REFERENCES towns (id),
  phone text,
  x double precision,
  y double precision,
  z double precision,
  longest_way integer NOT NULL DEFAULT 3000,
  online boolean NOT NULL DEFAULT false,
  residency text[] NOT NULL DEFAULT '{}',
  skills text[] NOT NULL DEFAULT '{}',
  wishes text[] NOT NULL DEFAULT '{}',
  languages text[] NOT NULL DEFAULT '{ja}',
  access_needs text[] NOT NULL DEFAULT '{}',
  week bigint[] NOT NULL DEFAULT '{0,0,0,0,0,0,0}',
  created_at timestamptz NOT NULL,
  card_completed_at timestamptz,
  paused_at timestamptz,
  CONSTRAINT people_longest_way_check CHECK (longest_way >= 500),
  CONSTRAINT people_week_check CHECK (cardinality(week) = 7 AND array_position(week, NULL) IS NULL)
);

CREATE TABLE held_qualifications (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES people (id),
  code text NOT NULL,
  held_from date NOT NULL,
  held_until date,
  UNIQUE (person_id, code, held_from)
);
CREATE TABLE days_away (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES people (id),
  away_from date NOT NULL,
  away_until date NOT NULL,
  CONSTRAINT days_away_order_check CHECK (away_from <= away_until)
);
CREATE INDEX days_away_person_id_idx ON days_away (person_id);
CREATE TABLE insurance_covers (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES people (id),
  joined_on date NOT NULL,
  at_once boolean NOT NULL DEFAULT false,
  UNIQUE (person_id, joined_on)
);
CREATE TABLE guardian_consents (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES people (id),
  valid_from date NOT NULL,
  valid_until date,
  withdrawn_at timestamptz
);
CREATE INDEX guardian_consents_person_id_idx ON guardian_consents (person_id);

CREATE TABLE groups (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  number serial NOT NULL UNIQUE,
  ref text UNIQUE,
  name text NOT NULL,
  kana text,
  kind text NOT NULL DEFAULT 'other',
  story text NOT NULL DEFAULT '',
  town_id uuid REFERENCES towns (id),
  phone text,
  corporate_number text UNIQUE,
  created_at timestamptz NOT NULL,
  submitted_at timestamptz,
  registered_at timestamptz,
  returned_at timestamptz,
  return_reason text,
  return_note text,
  closed_at timestamptz
);
CREATE TABLE group_members (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  group_id uuid NOT NULL REFERENCES groups (id),
  account_id uuid NOT NULL REFERENCES accounts (id),
  role text NOT NULL DEFAULT 'contact',
  since timestamptz NOT NULL,
  left_at timestamptz,
  CONSTRAINT group_members_role_check CHECK (role IN ('representative', 'contact'))
);
CREATE UNIQUE INDEX group_members_group_id_account_id_idx ON group_members (group_id, account_id) WHERE left_at IS NULL;
CREATE INDEX group_members_account_id_idx ON group_members (account_id);

CREATE TABLE openings (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  number serial NOT NULL UNIQUE,
  ref text UNIQUE,
  group_id uuid NOT NULL REFERENCES groups (id),
  title text NOT NULL,
  body text NOT NULL DEFAULT '',
  field text NOT NULL,
  wanted_skills text[] NOT NULL DEFAULT '{}',
  minimum_age integer,
  maximum_age integer,
  residency text[] NOT NULL DEFAULT '{}',
  qualifications text[] NOT NULL DEFAULT '{}',
  languages text[] NOT NULL DEFAULT '{}',
  access_provided text[] NOT NULL DEFAULT '{}',
  insurance text NOT NULL DEFAULT 'not-needed',
  payment text NOT NULL DEFAULT 'unpaid',
  cost_note text NOT NULL DEFAULT '',
  beginners_welcome boolean NOT NULL DEFAULT true,
  children_welcome boolean NOT NULL DEFAULT false,
  online boolean NOT NULL DEFAULT false,
  place_name text NOT NULL DEFAULT '',
  address text NOT NULL DEFAULT '',
  town_id uuid REFERENCES towns (id),
  lat double precision,
  lng double precision,
  x double precision,
  y double precision,
  z double precision,
  meeting_point text NOT NULL DEFAULT '',
  stop_name text NOT NULL DEFAULT '',
  stop_minutes integer,
  what_to_bring text NOT NULL DEFAULT '',
  rain_policy text NOT NULL DEFAULT '',
  measures integer[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  submitted_at timestamptz,
  published_at timestamptz,
  publish_until timestamptz,
  deadline timestamptz,
  returned_at timestamptz,
  return_reason text,
  return_note text,
  closed_at timestamptz,
  CONSTRAINT openings_age_check CHECK (minimum_age <= maximum_age),
  CONSTRAINT openings_position_check CHECK (num_nulls(lat, lng, x, y, z) IN (0, 5))
);
CREATE INDEX openings_group_id_idx ON openings (group_id);

CREATE TABLE sessions (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  number serial NOT NULL UNIQUE,
  opening_id uuid NOT NULL REFERENCES openings (id),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  capacity integer,
  taken integer NOT NULL DEFAULT 0,
  cancelled_at timestamptz,
  UNIQUE (opening_id, starts_at),
  CONSTRAINT sessions_order_check CHECK (starts_at < ends_at),
  CONSTRAINT sessions_capacity_check CHECK (capacity > 0),
  CONSTRAINT sessions_taken_check CHECK (taken >= 0 AND taken <= coalesce(capacity, taken))
);

CREATE TABLE matches (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES people (id),
  opening_id uuid NOT NULL REFERENCES openings (id),
  origin text NOT NULL DEFAULT 'interest',
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  message text NOT NULL DEFAULT '',
  reason text,
  reason_note text NOT NULL DEFAULT '',
  ended_by text,
  created_at timestamptz NOT NULL,
  CONSTRAINT matches_origin_check CHECK (origin IN ('interest', 'invitation', 'introduction')),
  CONSTRAINT matches_state_check CHECK (state IN ('with-group', 'with-coordinator', 'approved', 'declined', 'withdrawn')),
  CONSTRAINT matches_ended_by_check CHECK (ended_by IN ('resident', 'group', 'coordinator'))
);
CREATE UNIQUE INDEX matches_person_id_opening_id_idx ON matches (person_id, opening_id)
  WHERE state IN ('with-group', 'with-coordinator', 'approved');
CREATE INDEX matches_opening_id_idx ON matches (opening_id);
CREATE INDEX matches_waiting_idx ON matches (state, state_since) WHERE state IN ('with-group', 'with-coordinator');

CREATE TABLE match_sessions (
  match_id uuid NOT NULL REFERENCES matches (id),
  session_id uuid NOT NULL REFERENCES sessions (id),
  PRIMARY KEY (match_id, session_id)
);

CREATE TABLE held_places (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  match_id uuid NOT NULL REFERENCES matches (id),
  session_id uuid NOT NULL REFERENCES sessions (id),
  person_id uuid NOT NULL REFERENCES people (id),
  during tstzrange NOT NULL,
  held_at timestamptz NOT NULL,
  released_at timestamptz,
  CONSTRAINT held_places_no_overlap EXCLUDE USING gist (person_id WITH =, during WITH &&) WHERE (released_at IS NULL)
);
CREATE UNIQUE INDEX held_places_session_id_person_id_idx ON held_places (session_id, person_id) WHERE released_at IS NULL;
CREATE INDEX held_places_match_id_idx ON held_places (match_id);

CREATE TABLE match_steps (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  match_id uuid NOT NULL REFERENCES matches (id),
  at timestamptz NOT NULL,
  actor text NOT NULL,
  step text NOT NULL,
  reason text
);
CREATE INDEX match_steps_match_id_idx ON match_steps (match_id);

CREATE TABLE outbox (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  event text NOT NULL,
  event_id uuid NOT NULL,
  recipient_id uuid NOT NULL,
  channel text NOT NULL DEFAULT 'mail',
  subject_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  useful_until timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  lease_until timestamptz,
  ambiguous integer NOT NULL DEFAULT 0,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  UNIQUE (event, event_id, recipient_id, channel)
);
CREATE INDEX outbox_due_at_idx ON outbox (due_at) WHERE sent_at IS NULL AND failed_at IS NULL;

CREATE TABLE events (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  ref text UNIQUE,
  office text NOT NULL,
  title text NOT NULL,
  body text NOT NULL DEFAULT '',
  audience text NOT NULL DEFAULT '',
  place_name text NOT NULL DEFAULT '',
  lat double precision,
  lng double precision,
  fee text NOT NULL DEFAULT '',
  places integer,
  places_note text NOT NULL DEFAULT '',
  applications text NOT NULL DEFAULT '',
  url text,
  phone text,
  published_at timestamptz NOT NULL
);
CREATE TABLE event_sessions (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  event_id uuid NOT NULL REFERENCES events (id),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  UNIQUE (event_id, starts_at),
  CONSTRAINT event_sessions_order_check CHECK (starts_at < ends_at)
);
CREATE INDEX event_sessions_ends_at_idx ON event_sessions (ends_at);

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tsumugi_app') THEN CREATE ROLE tsumugi_app NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT USAGE ON SCHEMA public TO tsumugi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO tsumugi_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO tsumugi_app;
REVOKE UPDATE, DELETE ON audit_trail, match_steps FROM tsumugi_app;
`;

const TABLES = [
  'event_sessions',
  'events',
  'outbox',
  'match_steps',
  'held_places',
  'match_sessions',
  'matches',
  'sessions',
  'openings',
  'group_members',
  'groups',
  'guardian_consents',
  'insurance_covers',
  'days_away',
  'held_qualifications',
  'people',
  'audit_trail',
  'signed_in',
  'sign_in_links',
  'staff_roles',
  'accounts',
  'towns',
  'community_areas',
];

export class Ground1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP FUNCTION audit_trail_is_append_only');
    await runner.query('REVOKE USAGE ON SCHEMA public FROM tsumugi_app');
  }
}
