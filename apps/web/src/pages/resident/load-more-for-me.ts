import type { Tx } from '@app/database';
import {
  type PersonAnswer,
  type PersonObstacle,
  type PersonToMatch,
  WhatIfPerson,
  whyNothing,
} from '@app/matches';
import { type PersonChange, type PersonGain, personCandidates } from '@app/matching';
import { Injectable } from '@nestjs/common';

export interface MoreForMe {
  readonly gains: PersonAnswer['gains'];
  readonly why: readonly PersonObstacle[];
}

const TOLD = 3;
/** Of one kind, so that three hours of one week leave room for another way. */
const A_KIND_AT_MOST = 2;
/** Half-hours of a part of a day; longer ranges ask for a whole day. */
const LONGEST_PART = 8;

/** What of the card would bring a resident more openings, and why there is none. */
@Injectable()
export class LoadMoreForMe {
  constructor(private readonly whatIf: WhatIfPerson) {}

  async run(tx: Tx, { person }: PersonToMatch, now: Date): Promise<MoreForMe> {
    // Without openings the candidates hold no language or qualification: nobody gets one by reading a page.
    const changes = personCandidates(person, []).filter(isSmall);
    const { total, open, gains } = await this.whatIf.run(tx, person, { changes }, now);
    return { gains: best(gains), why: whyNothing(person, total, open) };
  }
}

function isSmall(change: PersonChange): boolean {
  return change.change !== 'free-time' || change.ranges.every(({ from, to }) => to - from <= LONGEST_PART);
}

/** Sorting is stable: of equals the smaller change comes first. */
function best(gains: readonly PersonGain[]): PersonGain[] {
  const told = new Map<string, number>();
  const helping = gains.filter(({ more }) => more > 0).sort((a, b) => b.more - a.more);
  const kept = helping.filter(({ changes }) => {
    const kind = changes[0]?.change ?? '';
    told.set(kind, (told.get(kind) ?? 0) + 1);
    return (told.get(kind) ?? 0) <= A_KIND_AT_MOST;
  });
  return kept.slice(0, TOLD);
}
