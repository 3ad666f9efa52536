import type { MigrationInterface, QueryRunner } from 'typeorm';

const SKILLS_WITH_INDEX = 28;

/**
 * Gives the index of each skill a name of its own for the same box. PostgreSQL combines the bits that two indexes find
 * only where they share no condition; so those who offer two skills, or one and wish for a field, are found before
 * their rows are read.
 */
export class BoxesOfSkills1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTION);
    await runner.query(indexesOf((bit) => `reach_box_of_skill(x, y, z, longest_way, ${bit})`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(indexesOf(() => 'reach_box(x, y, z, longest_way)'));
    await runner.query('DROP FUNCTION reach_box_of_skill');
  }
}

// Not LANGUAGE sql, as `reach_box`: put in line, all would read alike again.
const FUNCTION = `
CREATE FUNCTION reach_box_of_skill(x double precision, y double precision, z double precision, way integer, skill integer)
RETURNS box LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN public.reach_box(x, y, z, way);
END $$`;

function indexesOf(box: (bit: number) => string): string {
  return Array.from(
    { length: SKILLS_WITH_INDEX },
    (_, bit) => `DROP INDEX person_match_skills_${bit}_idx;
CREATE INDEX person_match_skills_${bit}_idx ON person_match USING gist ((${box(bit)}))
  WHERE (skills & ${2 ** bit}::bigint) <> 0;`,
  ).join('\n');
}
