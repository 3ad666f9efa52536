import { type Database, system } from '@app/database';
import { PeopleIndex } from '@app/engine';
import { PeopleToMatchQuery } from '@app/matches';

/** All residents as an index: what one command asks many times is answered without the database. */
export async function peopleInMemory(database: Database): Promise<{ fresh(): Promise<PeopleIndex> }> {
  const people = await database.withActor(system('matching'), (tx) => new PeopleToMatchQuery().all(tx));
  const index = PeopleIndex.of(people.map(({ person }) => person));
  return { fresh: async () => index };
}
