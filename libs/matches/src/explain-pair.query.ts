import type { Tx } from '@app/database';
import { type Explanation, explain, type Opening } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { type MatchedPair, PairQuery } from './pair.query';
import { asIfFree } from './places/as-if-free';

/** Everything the engine says about one resident and one opening. */
@Injectable()
export class ExplainPairQuery {
  constructor(private readonly pair: PairQuery) {}

  /** @throws Refusal `card-not-complete`, `opening-unknown` */
  async run(tx: Tx, personId: string, openingId: string, now: Date): Promise<Explanation> {
    const { person, opening } = await this.pair.run(tx, personId, openingId);
    return explain(person, opening, now);
  }

  /** As if there were a place in each session that is full: whoever asks for one of those goes on its waiting list. */
  async forInterest(tx: Tx, personId: string, openingId: string, now: Date): Promise<Explanation> {
    const { person, opening } = await this.pair.run(tx, personId, openingId);
    const free = asIfFree(opening);
    const explanation = explain(person, free, now);
    return isEqual(free, opening) ? explanation : withoutNeed(explanation);
  }

  /** The same for the sessions that a match asks for, and no others: what is missing is missing on those days. */
  async forMatch(tx: Tx, match: MatchedPair, now: Date): Promise<Explanation> {
    const { person, opening } = await this.pair.ofMatch(tx, match);
    return explain(person, opening, now);
  }
}

function isEqual(free: Opening, { sessions }: Opening): boolean {
  return free.sessions.every((each, index) => each === sessions[index]);
}

/** A place that is only supposed is no place that wants somebody. */
function withoutNeed(explanation: Explanation): Explanation {
  const { forResident } = explanation;
  if (!forResident) return explanation;
  const reasons = forResident.reasons.filter(({ code }) => code !== 'needs-people');
  return { ...explanation, forResident: { ...forResident, reasons } };
}
