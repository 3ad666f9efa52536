import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A resident's calendar under a secret address; the address itself is derived and never stored. */
export class CalendarFeeds1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feeds (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL UNIQUE REFERENCES people (id) ON DELETE CASCADE,
        opened_at timestamptz NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feeds TO tsumugi_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feeds');
  }
}
