import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a provider did not take is counted apart from what a process of ours left lying: only the former makes a message wait longer. */
export class Setbacks1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox ADD COLUMN setbacks integer NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox DROP COLUMN setbacks');
  }
}
