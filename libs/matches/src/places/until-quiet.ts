import { type Actor, type Database, Refusal, type Tx } from '@app/database';
import { Overtaken } from './lock-matches.statement';

const TRIES = 5;

/**
 * One transaction, begun again when somebody else came in between its locks.
 * @throws Refusal `too-busy` after five times
 */
export async function untilQuiet<T>(
  database: Database,
  actor: Actor,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      return await database.withActor(actor, work);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
  throw new Refusal('too-busy');
}
