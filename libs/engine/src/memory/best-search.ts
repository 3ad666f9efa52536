import { WEIGHTS } from '@app/matching';
import type { OpeningTerms } from '../opening-terms';
import type { BestEntry, BestList } from './best-list';
import { Judge } from './judge';
import { IN_BUCKET, type NearBlocks } from './near-blocks';
import { ASKED, BLOCK_WORDS, FACTS, type PeopleStore, WAY } from './people-store';
import { NEVER } from './person-row';
import type { SearchColumns } from './search-columns';
import type { SuitedWords } from './suited-words';
import type { TierWords } from './tier-words';
import { type Tier, tiersOf } from './tiers';

// Read once: they are asked for a hundred thousand times a search.
const {
  distance: MOST_DISTANCE,
  time: MOST_TIME,
  rest: MOST_REST,
  online: ONLINE_POINTS,
  restDays: REST_DAYS,
} = WEIGHTS;
const MOST_ELSE = MOST_DISTANCE + MOST_TIME + MOST_REST;

/** What every search of an index writes into, so that none has to allocate it. */
export interface SearchRoom {
  readonly near: NearBlocks;
  readonly suited: SuitedWords;
  readonly tier: TierWords;
  readonly best: BestList;
}

/** The best for one opening: tier by tier until nobody of the next can reach the last of the best. */
export class BestSearch {
  private readonly judge: Judge;
  private readonly best: BestList;

  constructor(
    private readonly store: PeopleStore,
    private readonly terms: OpeningTerms,
    private readonly columns: SearchColumns,
    private readonly room: SearchRoom,
  ) {
    this.judge = new Judge(store, terms, columns);
    this.best = room.best;
  }

  run(limit: number): BestEntry[] {
    const { tier: words, suited, near } = this.room;
    this.best.begin(limit);
    words.begin(this.columns, suited.words, near);
    for (const tier of tiersOf(this.terms)) {
      if (tier.skills + tier.field + MOST_ELSE < this.best.floor) break;
      this.searchTier(tier);
    }
    return this.best.best(this.terms.opening.number, this.terms.dayNumber);
  }

  private searchTier(tier: Tier): void {
    const { best, room } = this;
    const { blocks, points, count } = room.near;
    const most = tier.skills + tier.field + MOST_TIME + MOST_REST;
    if (count === 0 || most + (points[0]! | IN_BUCKET) < best.floor) return;
    room.tier.pick(tier);
    for (let at = 0; at < count; at++) {
      // All that follow are of this bucket of nearness or of a farther one.
      if (most + (points[at]! | IN_BUCKET) < best.floor) return;
      if (most + points[at]! >= best.floor) this.searchBlock(tier, blocks[at]!, points[at]!);
    }
  }

  private searchBlock(tier: Tier, block: number, nearest: number): void {
    const { field, ones, twos, flipOnes, flipTwos } = this.room.tier;
    const end = (block + 1) * BLOCK_WORDS;
    for (let word = block * BLOCK_WORDS; word < end; word++) {
      let rest = field[word]! & (ones[word]! ^ flipOnes) & (twos[word]! ^ flipTwos);
      for (; rest !== 0; rest &= rest - 1)
        this.judgeRow(tier, word * 32 + 31 - Math.clz32(rest & -rest), nearest);
    }
  }

  private judgeRow({ skills, field }: Tier, row: number, nearest: number): void {
    const { judge, best, terms } = this;
    const open = terms.sessions.length;
    const free = Math.floor((MOST_TIME * judge.freeSessions(row)) / open);
    // Before anything of the row is read, which is not in the cache.
    if (skills + field + MOST_REST + free + nearest < best.floor) return;
    const rest = restPoints(terms.dayNumber, this.store.facts[row * FACTS + ASKED]!);
    const sure = skills + field + rest;
    if (sure + free + nearest < best.floor) return;
    const distance = this.distancePoints(row);
    if (distance < 0 || sure + free + distance < best.floor) return;
    const fitting = judge.fitting(row);
    if (fitting === 0) return;
    const time = Math.floor((MOST_TIME * fitting) / open);
    best.offer(this.store.numbers[row]!, skills, field, distance, time, rest);
  }

  /** -1 where the person cannot come. */
  private distancePoints(row: number): number {
    const online = this.judge.canJoinOnline(row) ? ONLINE_POINTS : -1;
    const longest = this.store.facts[row * FACTS + WAY]!;
    const way = this.judge.way(row);
    return way <= longest ? Math.max(online, Math.floor(MOST_DISTANCE * (1 - way / longest))) : online;
  }
}

function restPoints(today: number, askedOn: number): number {
  if (askedOn === NEVER) return MOST_REST;
  const days = Math.min(REST_DAYS, Math.max(0, today - askedOn));
  return Math.floor((MOST_REST * days) / REST_DAYS);
}
