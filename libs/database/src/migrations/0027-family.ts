import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A guardian's own page asks for the requests of one account, every start page whether there is one. */
export class Family1764000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX guardian_requests_account_id_idx ON guardian_requests (account_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX guardian_requests_account_id_idx');
  }
}
