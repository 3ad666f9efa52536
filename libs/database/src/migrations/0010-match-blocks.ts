import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recount, sideTable } from './0002-match-people';

const BLOCKED = `(SELECT array_agg(DISTINCT g.number) FROM group_blocks b JOIN groups g ON g.id = b.group_id
    WHERE b.person_id = m.person_id AND b.until IS NULL)`;

/** Keeps the groups with which a resident has a block in the projection that matching reads. */
export class MatchBlocks1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      sideTable('group_blocks', 'person_match_of_group_blocks', recount('blocked', BLOCKED)),
    );
    await runner.query('UPDATE group_blocks SET id = id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION person_match_of_group_blocks CASCADE');
    await runner.query('UPDATE person_match SET blocked = NULL WHERE blocked IS NOT NULL');
  }
}
