import { Refusal, type Tx } from '@app/database';
import type { Opening, Person } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { OpeningsToMatchQuery } from './openings-to-match.query';
import { PeopleToMatchQuery } from './people-to-match.query';

/** One resident and one opening as the engine reads them. */
@Injectable()
export class PairQuery {
  constructor(
    private readonly people: PeopleToMatchQuery,
    private readonly openings: OpeningsToMatchQuery,
  ) {}

  /** @throws Refusal `card-not-complete`, `opening-unknown` */
  async run(tx: Tx, personId: string, openingId: string): Promise<{ person: Person; opening: Opening }> {
    const person = await this.people.one(tx, personId);
    if (!person) throw new Refusal('card-not-complete');
    const opening = await this.openings.one(tx, openingId);
    if (!opening) throw new Refusal('opening-unknown');
    return { person: person.person, opening: opening.opening };
  }

  /** Numbers of the sessions that a match is about. */
  async chosenSessions(tx: Tx, matchId: string): Promise<number[]> {
    const rows: { number: number }[] = await tx.manager.query(
      `SELECT s.number FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = $1`,
      [matchId],
    );
    return rows.map((row) => row.number);
  }
}
