import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What would help somebody to take part, in own words: a sealed value that the database cannot open. */
export class NeedsInWords1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE people ADD COLUMN needs_words bytea');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE people DROP COLUMN needs_words');
  }
}
