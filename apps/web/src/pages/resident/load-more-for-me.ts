import type { Tx } from '@app/database';
import {
  PeopleToMatchQuery,
  type PersonAnswer,
  type PersonObstacle,
  WhatIfPerson,
  whyNothing,
} from '@app/matches';
import { Injectable } from '@nestjs/common';

export interface MoreForMe {
  readonly gains: PersonAnswer['gains'];
  readonly why: readonly PersonObstacle[];
}

const TOLD = 3;

/** What of the card would bring a resident more openings, and why there is none. */
@Injectable()
export class LoadMoreForMe {
  constructor(
    private readonly people: PeopleToMatchQuery,
    private readonly whatIf: WhatIfPerson,
  ) {}

  /** `null` while the card is not complete. */
  async run(tx: Tx, personId: string, now: Date): Promise<MoreForMe | null> {
    const found = await this.people.one(tx, personId);
    if (!found) return null;
    const { total, open, gains } = await this.whatIf.run(tx, found.person, { limit: TOLD }, now);
    return { gains, why: whyNothing(found.person, total, open) };
  }
}
