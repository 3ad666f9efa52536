import { type Opening, type Person, type PersonParts, WEIGHTS } from '@app/matching';
import { Codes } from '../codes';
import { type OpeningTerms, openingTerms } from '../opening-terms';
import { BestList } from './best-list';
import { buildStore } from './build-store';
import { Judge } from './judge';
import { KeptColumns } from './kept-columns';
import { Listing } from './listing';
import { IN_BUCKET, NearBlocks } from './near-blocks';
import { ASKED, BLOCK_WORDS, FACTS, NUMBER, type PeopleStore, WAY } from './people-store';
import { NEVER, type PersonRow, personRow } from './person-row';
import { type SearchColumns, searchColumns, suitedBits } from './search-columns';
import { fieldBits, skillBits, type Tier, tiersOf } from './tiers';

export interface IndexedPerson {
  readonly person: number;
  readonly score: number;
  readonly parts: PersonParts;
}

interface Search {
  readonly terms: OpeningTerms;
  readonly columns: SearchColumns;
  readonly judge: Judge;
  readonly best: BestList;
}

/** All residents in bits, to rank them for an opening in a fraction of a millisecond. One thread at a time. */
export class PeopleIndex {
  private store: PeopleStore;
  private kept: KeptColumns;
  private near: NearBlocks;

  constructor(
    people: readonly PersonRow[],
    readonly codes: Codes,
  ) {
    this.store = buildStore(people);
    this.kept = new KeptColumns(this.store.matrix);
    this.near = new NearBlocks(this.store.matrix.words / BLOCK_WORDS);
  }

  static of(people: readonly Person[], codes = new Codes()): PeopleIndex {
    return new PeopleIndex(
      people.map((person) => personRow(person, codes)),
      codes,
    );
  }

  get size(): number {
    return this.store.size;
  }

  /** What it occupies; typed arrays exactly, maps by estimate. */
  get bytes(): number {
    return this.store.bytes + this.kept.bytes + 3 * this.near.blocks.byteLength;
  }

  /** Takes changed and new people in; `false` where there is no room left and the index must be built anew. */
  follow(people: readonly PersonRow[]): boolean {
    if (people.length > 0) this.kept.forget();
    return people.every((person) => this.store.put(person));
  }

  /** The exact best for the opening: the ids, integers and order of `rankPeople`. Empty where it is not open. */
  rank(opening: Opening, now: Date, limit: number): IndexedPerson[] {
    const terms = openingTerms(opening, now);
    const columns = terms && this.columnsOf(terms);
    if (!columns || limit === 0) return [];
    const best = new BestList(limit, opening.number, terms.dayNumber);
    this.searchTiers({ terms, columns, best, judge: new Judge(this.store, terms, columns) });
    return best.best().map(({ person, score, parts }) => ({ person, score, parts }));
  }

  /** How many are eligible. */
  count(opening: Opening, now: Date): number {
    return this.listing(opening, now)?.count() ?? 0;
  }

  /** The numbers of all who are eligible, in no order. */
  listed(opening: Opening, now: Date): number[] {
    return this.listing(opening, now)?.numbers() ?? [];
  }

  private listing(opening: Opening, now: Date): Listing | null {
    const terms = openingTerms(opening, now);
    const columns = terms && this.columnsOf(terms);
    if (!columns) return null;
    this.near.find(this.store, opening);
    return new Listing(this.store, terms, columns, this.near);
  }

  private columnsOf(terms: OpeningTerms): SearchColumns | null {
    return searchColumns(terms, this.codes, this.store.matrix, this.kept);
  }

  /** Tier by tier until nobody of the next can reach the last of the best. */
  private searchTiers(search: Search): void {
    const { terms, best } = search;
    this.near.find(this.store, terms.opening);
    for (const tier of tiersOf(terms)) {
      best.settle();
      if (tier.skills + tier.field + MOST_ELSE < best.floor) return;
      this.searchTier(search, tier);
    }
  }

  private searchTier(search: Search, tier: Tier): void {
    const { blocks, points, count } = this.near;
    const { best } = search;
    const most = tier.skills + tier.field + MOST_TIME + MOST_REST;
    for (let at = 0; at < count; at++) {
      // All that follow are of this bucket of nearness or of a farther one.
      if (most + (points[at]! | IN_BUCKET) < best.floor) return;
      if (most + points[at]! >= best.floor) this.searchBlock(search, tier, blocks[at]!, points[at]!);
    }
  }

  private searchBlock(search: Search, tier: Tier, block: number, nearest: number): void {
    const { columns } = search;
    const end = (block + 1) * BLOCK_WORDS;
    for (let word = block * BLOCK_WORDS; word < end; word++) {
      const bits = fieldBits(columns, word, tier.field) & skillBits(columns.skills, word, tier.offered);
      if (bits === 0) continue;
      for (let rest = bits & suitedBits(columns, word); rest !== 0; rest &= rest - 1)
        this.judgeRow(search, tier, word * 32 + 31 - Math.clz32(rest & -rest), nearest);
    }
  }

  private judgeRow(
    { terms, judge, best }: Search,
    { skills, field }: Tier,
    row: number,
    nearest: number,
  ): void {
    const rest = restPoints(terms.dayNumber, this.store.facts[row * FACTS + ASKED]!);
    const open = terms.sessions.length;
    const sure = skills + field + rest;
    const free = Math.floor((MOST_TIME * judge.freeSessions(row)) / open);
    if (sure + free + nearest < best.floor) return;
    const distance = this.distancePoints(judge, row);
    if (distance < 0 || sure + free + distance < best.floor) return;
    const fitting = judge.fitting(row);
    if (fitting === 0) return;
    const time = Math.floor((MOST_TIME * fitting) / open);
    best.offer(this.store.facts[row * FACTS + NUMBER]!, sure + distance + time, {
      skills,
      field,
      distance,
      time,
      rest,
    });
  }

  /** -1 where the person cannot come. */
  private distancePoints(judge: Judge, row: number): number {
    const online = judge.canJoinOnline(row) ? ONLINE_POINTS : -1;
    const longest = this.store.facts[row * FACTS + WAY]!;
    const way = judge.way(row);
    return way <= longest ? Math.max(online, Math.floor(MOST_DISTANCE * (1 - way / longest))) : online;
  }
}

// Read once: they are asked for a hundred thousand times a search.
const {
  distance: MOST_DISTANCE,
  time: MOST_TIME,
  rest: MOST_REST,
  online: ONLINE_POINTS,
  restDays: REST_DAYS,
} = WEIGHTS;
const MOST_ELSE = MOST_DISTANCE + MOST_TIME + MOST_REST;

function restPoints(today: number, askedOn: number): number {
  if (askedOn === NEVER) return MOST_REST;
  const days = Math.min(REST_DAYS, Math.max(0, today - askedOn));
  return Math.floor((MOST_REST * days) / REST_DAYS);
}
