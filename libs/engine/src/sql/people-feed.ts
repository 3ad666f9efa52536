import type { Client } from 'pg';
import { Codes } from '../codes';
import { PeopleIndex } from '../memory/people-index';
import { changePoint, readPeople, takeEngineRole } from './person-lines.query';

/** Keeps an index of all residents true to the database: loads it, then follows what changes. */
export class PeopleFeed {
  private constructor(
    private readonly client: Client,
    private current: PeopleIndex,
    private since: string,
  ) {}

  /** @param client a connection of its own, used by one call at a time */
  static async load(client: Client): Promise<PeopleFeed> {
    await takeEngineRole(client);
    const since = await changePoint(client);
    return new PeopleFeed(client, await loadIndex(client), since);
  }

  get index(): PeopleIndex {
    return this.current;
  }

  /** Takes in what was committed since the last call; says how many rows were read. */
  async follow(): Promise<number> {
    const since = await changePoint(this.client);
    const changed = await readPeople(this.client, this.current.codes, this.since);
    if (!this.current.follow(changed)) this.current = await loadIndex(this.client);
    this.since = since;
    return changed.length;
  }
}

async function loadIndex(client: Client): Promise<PeopleIndex> {
  const codes = new Codes();
  return new PeopleIndex(await readPeople(client, codes, null), codes);
}
