import type { Tx } from '@app/database';
import {
  bestPersonChanges,
  type Person,
  type PersonChange,
  type PersonGain,
  rankOpenings,
  whatIfPerson,
} from '@app/matching';
import { Injectable } from '@nestjs/common';
import { OpenOpenings } from './open-openings';

export interface PersonAnswer {
  /** How many openings fit the card as it is. */
  readonly total: number;
  /** How many are open at all. */
  readonly open: number;
  /** As asked for, or the changes that add most, the most first. */
  readonly gains: readonly PersonGain[];
}

/** What changes of a resident's card would do, among all open openings. */
@Injectable()
export class WhatIfPerson {
  constructor(private readonly openings: OpenOpenings) {}

  async run(
    tx: Pick<Tx, 'manager'>,
    person: Person,
    proposed: { readonly changes: readonly PersonChange[] } | { readonly limit: number },
    now: Date,
  ): Promise<PersonAnswer> {
    const openings = await this.openings.run(tx, now);
    const { total } = rankOpenings(person, openings, now, 0);
    const gains =
      'changes' in proposed
        ? whatIfPerson(person, proposed.changes, openings, now)
        : bestPersonChanges(person, openings, now, proposed.limit);
    return { total, open: openings.length, gains };
  }
}
