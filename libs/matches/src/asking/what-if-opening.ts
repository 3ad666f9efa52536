import type { Tx } from '@app/database';
import { type PeopleIndex, peopleForOpening } from '@app/engine';
import {
  bestChangesListed,
  type Opening,
  type OpeningChange,
  type OpeningGain,
  openingCandidates,
  type PeopleLister,
  type WithinReach,
  whatIfListed,
} from '@app/matching';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { Bitmap } from '../live-index/bitmap';
import { LiveIndex } from '../live-index/live-index';
import { AnsweredLater } from './answered-later';

export interface OpeningAnswer {
  /** How many could come as it is. */
  readonly total: number;
  /** As asked for, or the changes that add most, the most first. */
  readonly gains: readonly OpeningGain[];
}

/** What a group could change, or the search for what would bring most. */
export type Proposed =
  | { readonly changes: readonly OpeningChange[] }
  | { readonly limit: number; readonly withinReach?: WithinReach };

/** What changes of an opening would do, among all residents: by the index, or by SQL where there is none. */
@Injectable()
export class WhatIfOpening {
  constructor(@Optional() @Inject(LiveIndex) private readonly live?: Pick<LiveIndex, 'fresh'>) {}

  /** An opening that is not open lists nobody; to try a draft, pass it as published. */
  async run(
    tx: Pick<Tx, 'manager'>,
    opening: Opening,
    proposed: Proposed,
    now: Date,
  ): Promise<OpeningAnswer> {
    const index = await this.live?.fresh();
    if (index) return answerOf(opening, proposed, listerOf(index, now), now);
    const later = new AnsweredLater<Opening>(async (changed) => {
      const people = await peopleForOpening(tx, changed, now);
      return new Bitmap(people.map(({ person }) => person));
    });
    // Alone first: pairs are chosen by what single changes add.
    await later.run((list) => whatIfListed(opening, singleChanges(opening, proposed, now), list));
    return later.run((list) => answerOf(opening, proposed, list, now));
  }
}

/** Everybody listed by the index. */
export function listerOf(index: PeopleIndex, now: Date): PeopleLister {
  return (opening) => new Bitmap(index.listed(opening, now));
}

function answerOf(opening: Opening, proposed: Proposed, list: PeopleLister, now: Date): OpeningAnswer {
  const total = list(opening).size;
  const changes = singleChanges(opening, proposed, now);
  if ('changes' in proposed) return { total, gains: whatIfListed(opening, changes, list) };
  return { total, gains: bestChangesListed(opening, changes, list, proposed.limit) };
}

function singleChanges(opening: Opening, proposed: Proposed, now: Date): readonly OpeningChange[] {
  return 'changes' in proposed ? proposed.changes : openingCandidates(opening, now, proposed.withinReach);
}
