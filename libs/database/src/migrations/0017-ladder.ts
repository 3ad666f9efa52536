import type { MigrationInterface, QueryRunner } from 'typeorm';

const LADDERS = `
CREATE TABLE ladders (
  opening_id uuid PRIMARY KEY REFERENCES openings (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  urgent boolean NOT NULL DEFAULT false,
  started_by uuid NOT NULL REFERENCES accounts (id),
  started_at timestamptz NOT NULL,
  waves integer NOT NULL DEFAULT 0,
  next_wave_at timestamptz,
  CONSTRAINT ladders_state_check CHECK (state IN ('running', 'paused', 'filled', 'stopped', 'ended')),
  CONSTRAINT ladders_next_wave_check CHECK ((next_wave_at IS NOT NULL) = (state = 'running'))
);
CREATE INDEX ladders_due_idx ON ladders (next_wave_at) WHERE state = 'running';
CREATE TABLE ladder_waves (
  opening_id uuid NOT NULL REFERENCES ladders (opening_id),
  wave integer NOT NULL,
  at timestamptz NOT NULL,
  free_places integer NOT NULL,
  awaited double precision NOT NULL,
  worth double precision NOT NULL,
  eligible integer NOT NULL,
  rested integer NOT NULL,
  asked integer NOT NULL,
  expected double precision NOT NULL,
  PRIMARY KEY (opening_id, wave)
);
CREATE TABLE ladder_asks (
  match_id uuid PRIMARY KEY REFERENCES matches (id),
  opening_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES people (id),
  wave integer NOT NULL,
  place_in_wave integer NOT NULL,
  asked_at timestamptz NOT NULL,
  index_value integer NOT NULL,
  answer_rate double precision NOT NULL,
  own_asked integer NOT NULL,
  own_yes integer NOT NULL,
  field_sort text NOT NULL,
  way_sort text NOT NULL,
  price double precision NOT NULL,
  worth double precision NOT NULL,
  CONSTRAINT ladder_asks_opening_id_wave_fkey FOREIGN KEY (opening_id, wave) REFERENCES ladder_waves (opening_id, wave),
  CONSTRAINT ladder_asks_field_sort_check CHECK (field_sort IN ('wished', 'kindred', 'other')),
  CONSTRAINT ladder_asks_way_sort_check CHECK (way_sort IN ('online', 'near', 'middle', 'far'))
);
CREATE UNIQUE INDEX ladder_asks_opening_id_person_id_idx ON ladder_asks (opening_id, person_id);
CREATE INDEX ladder_asks_person_id_idx ON ladder_asks (person_id);
`;

const NIGHTS = `
CREATE TABLE ladder_nights (
  day date PRIMARY KEY,
  ran_at timestamptz NOT NULL,
  prior_yes double precision NOT NULL,
  prior_no double precision NOT NULL,
  factors jsonb NOT NULL,
  people integer NOT NULL
);
CREATE TABLE ladder_worths (
  kind text PRIMARY KEY,
  worth double precision NOT NULL,
  changed_on date NOT NULL,
  CONSTRAINT ladder_worths_worth_check CHECK (worth BETWEEN 0.02 AND 1)
);
CREATE TABLE ladder_prices (
  person_id uuid PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  price double precision NOT NULL,
  CONSTRAINT ladder_prices_price_check CHECK (price >= 0)
);
CREATE TABLE ladder_settings (
  id integer PRIMARY KEY DEFAULT 1,
  cool_down_days integer NOT NULL,
  silent_days integer NOT NULL,
  wave_hours integer[] NOT NULL,
  answer_hours integer NOT NULL,
  changed_by uuid NOT NULL REFERENCES accounts (id),
  changed_at timestamptz NOT NULL,
  CONSTRAINT ladder_settings_one_check CHECK (id = 1)
);
`;

const DIGESTS = `
CREATE TABLE digests (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  period date NOT NULL,
  chosen_at timestamptz NOT NULL,
  opening_ids uuid[] NOT NULL,
  CONSTRAINT digests_opening_ids_check CHECK (cardinality(opening_ids) <= 5)
);
CREATE UNIQUE INDEX digests_person_id_period_idx ON digests (person_id, period);
GRANT SELECT, INSERT, UPDATE ON ladders, ladder_settings, ladder_nights, ladder_worths TO tsumugi_app;
GRANT SELECT, INSERT ON ladder_waves TO tsumugi_app;
GRANT SELECT, INSERT, DELETE ON ladder_asks TO tsumugi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ladder_prices, digests TO tsumugi_app;
`;

const DOWN = `
DROP TABLE digests;
DROP TABLE ladder_settings;
DROP TABLE ladder_prices;
DROP TABLE ladder_worths;
DROP TABLE ladder_nights;
DROP TABLE ladder_asks;
DROP TABLE ladder_waves;
DROP TABLE ladders;
`;

/** The invitation ladder: whom it asked and why, what its nights learn, and weekly digests of openings that fit. */
export class Ladder1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [LADDERS, NIGHTS, DIGESTS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
