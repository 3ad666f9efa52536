import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MATCH_OPENINGS } from './0002-match-openings';
import { MATCH_PEOPLE } from './0002-match-people';
import { MATCH_TABLES } from './0002-match-tables';

/** What stands already goes through the same triggers as what comes. */
const FILL = ['openings', 'sessions', 'people', 'days_away', 'held_qualifications', 'held_places', 'matches'];

const FUNCTIONS = [
  'person_match_of_card',
  'person_match_of_days_away',
  'person_match_of_qualifications',
  'person_match_of_held_places',
  'person_match_of_matches',
  'opening_match_of_openings',
  'session_match_of_sessions',
];

export class Match1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MATCH_TABLES);
    await runner.query(MATCH_PEOPLE);
    await runner.query(MATCH_OPENINGS);
    for (const table of FILL) await runner.query(`UPDATE ${table} SET id = id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of FUNCTIONS) await runner.query(`DROP FUNCTION ${name} CASCADE`);
    for (const table of ['session_match', 'opening_match', 'person_match', 'match_codes'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP FUNCTION reach_box');
    await runner.query('DROP FUNCTION learn_match_codes');
  }
}
