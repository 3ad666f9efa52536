import { setImmediate as othersTurn } from 'node:timers/promises';
import type { PeopleIndex } from '@app/engine';
import { changedOpening, type Opening, type OpeningChange, openingCandidates } from '@app/matching';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { LiveIndex } from '../live-index/live-index';

/** One change, with the engine's own count of who could come then. */
export interface QuickGain {
  readonly changes: readonly [OpeningChange];
  readonly total: number;
  readonly more: number;
}

/** Beyond so many residents a page would wait too long for it. */
const MOST_RESIDENTS = 50_000;

/**
 * The change of each kind that adds most, the most first: what a page can count while somebody waits for it. Pairs and
 * who it would be are for `WhatIfOpening`.
 */
@Injectable()
export class QuickGains {
  constructor(@Optional() @Inject(LiveIndex) private readonly live?: Pick<LiveIndex, 'fresh' | 'isOn'>) {}

  /** `counting` while the index is not loaded; `null` where a page has none to ask. */
  async run(opening: Opening, now: Date): Promise<QuickGain[] | 'counting' | null> {
    if (!this.live?.isOn) return null;
    const index = await this.live.fresh();
    if (!index) return 'counting';
    return index.size > MOST_RESIDENTS ? null : bestOfEachKind(await countAll(index, opening, now));
  }
}

async function countAll(index: PeopleIndex, opening: Opening, now: Date): Promise<QuickGain[]> {
  const before = index.count(opening, now);
  const gains: QuickGain[] = [];
  for (const change of openingCandidates(opening, now)) {
    const total = index.count(changedOpening(opening, change), now);
    gains.push({ changes: [change], total, more: total - before });
    // A count takes a millisecond or so; whoever asked for another page is not kept waiting for all of them.
    await othersTurn();
  }
  return gains;
}

/** Of equals the smaller change, which comes first among the candidates. */
function bestOfEachKind(gains: readonly QuickGain[]): QuickGain[] {
  const kinds = new Set<string>();
  return gains
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more)
    .filter(({ changes: [change] }) => {
      const kind = `${change.change} ${'code' in change ? change.code : ''}`;
      return !kinds.has(kind) && kinds.add(kind);
    });
}
