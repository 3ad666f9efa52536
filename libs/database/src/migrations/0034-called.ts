import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who were told of a free place on the last day are few; a full session asks for them at every approval. */
export class Called1764000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX matches_called_idx ON matches (id) WHERE called_at IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX matches_called_idx');
  }
}
