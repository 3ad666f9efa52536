import { Refusal, type Tx, together } from '@app/database';
import type { Opening, Person } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { OpeningsToMatchQuery } from './openings-to-match.query';
import { PeopleToMatchQuery } from './people-to-match.query';

/** One resident and one opening as the engine reads them. */
export interface EnginePair {
  readonly person: Person;
  readonly opening: Opening;
}

/** Whom and what a match is about. */
export interface MatchedPair {
  readonly matchId: string;
  readonly personId: string;
  readonly openingId: string;
}

@Injectable()
export class PairQuery {
  constructor(
    private readonly people: PeopleToMatchQuery,
    private readonly openings: OpeningsToMatchQuery,
  ) {}

  /** @throws Refusal `card-not-complete`, `opening-unknown` */
  async run(tx: Tx, personId: string, openingId: string): Promise<EnginePair> {
    const [person, opening] = await together(this.people.one(tx, personId), this.openings.one(tx, openingId));
    if (!person) throw new Refusal('card-not-complete');
    if (!opening) throw new Refusal('opening-unknown');
    return { person: person.person, opening: opening.opening };
  }

  /**
   * The opening with those sessions alone that the match asks for.
   * @throws Refusal `card-not-complete`, `opening-unknown`
   */
  async ofMatch(tx: Tx, { matchId, personId, openingId }: MatchedPair): Promise<EnginePair> {
    const [asked, { person, opening }] = await together<[{ number: number }[], EnginePair]>(
      tx.manager.query(ASKED, [matchId]),
      this.run(tx, personId, openingId),
    );
    const isAsked = new Set(asked.map((row) => row.number));
    return {
      person,
      opening: { ...opening, sessions: opening.sessions.filter((s) => isAsked.has(s.number)) },
    };
  }
}

const ASKED =
  'SELECT s.number FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = $1';
