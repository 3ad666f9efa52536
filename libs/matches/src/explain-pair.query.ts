import type { Tx } from '@app/database';
import { type Explanation, explain } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { PairQuery } from './pair.query';

/** Everything the engine says about one resident and one opening. */
@Injectable()
export class ExplainPairQuery {
  constructor(private readonly pair: PairQuery) {}

  /** @throws Refusal `card-not-complete`, `opening-unknown` */
  async run(tx: Tx, personId: string, openingId: string, now: Date): Promise<Explanation> {
    const { person, opening } = await this.pair.run(tx, personId, openingId);
    return explain(person, opening, now);
  }
}
