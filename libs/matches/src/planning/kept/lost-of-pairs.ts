import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { OpeningsToMatchQuery } from '../../openings-to-match.query';
import { PeopleToMatchQuery } from '../../people-to-match.query';
import type { KeptPair } from './kept-lines.query';
import { type LostSession, lostSessions } from './lost-sessions';

/** What has changed for the pairs of a kept plan since it was made, judged by how things stand now. */
@Injectable()
export class LostOfPairs {
  constructor(
    private readonly people: PeopleToMatchQuery,
    private readonly openings: OpeningsToMatchQuery,
  ) {}

  /** In the order of `pairs`; `no-card` where somebody has no complete card any more. */
  async run(tx: Tx, pairs: readonly KeptPair[], now: Date): Promise<(readonly LostSession[] | 'no-card')[]> {
    const people = await this.people.some(tx, [...new Set(pairs.map(({ personId }) => personId))]);
    const openings = await this.openings.some(tx, [...new Set(pairs.map(({ openingId }) => openingId))]);
    const personOf = new Map(people.map(({ id, person }) => [id, person]));
    const openingOf = new Map(openings.map(({ id, opening }) => [id, opening]));
    return pairs.map(({ personId, openingId, sessions }) => {
      const [person, opening] = [personOf.get(personId), openingOf.get(openingId)];
      if (!person || !opening) return 'no-card';
      const numbers = sessions.map(({ number }) => number);
      return lostSessions(person, opening, numbers, now);
    });
  }
}
