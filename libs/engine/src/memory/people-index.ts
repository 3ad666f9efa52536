import { type Opening, type Person, type PersonParts, WEIGHTS } from '@app/matching';
import { Codes } from '../codes';
import { type OpeningTerms, openingTerms } from '../opening-terms';
import { BestList } from './best-list';
import { buildStore } from './build-store';
import { FreeColumns } from './free-columns';
import { Judge } from './judge';
import type { PeopleStore } from './people-store';
import { NEVER, type PersonRow, personRow } from './person-row';
import { type SearchColumns, searchColumns } from './search-columns';
import { findSurvivors, IN_BUCKET, type Survivors, survivorRoom } from './survivors';
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
  private free: FreeColumns;
  private survivors: Survivors;

  constructor(
    people: readonly PersonRow[],
    readonly codes: Codes,
  ) {
    this.store = buildStore(people);
    this.free = new FreeColumns(this.store.matrix);
    this.survivors = survivorRoom(this.store.matrix.words);
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
    const room = 3 * this.survivors.words.byteLength;
    return this.store.bytes + this.free.bytes + room;
  }

  /** Takes changed and new people in; `false` where there is no room left and the index must be built anew. */
  follow(people: readonly PersonRow[]): boolean {
    if (people.length > 0) this.free.forget();
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
    const terms = openingTerms(opening, now);
    const columns = terms && this.columnsOf(terms);
    if (!columns) return 0;
    const judge = new Judge(this.store, terms, columns);
    let count = 0;
    this.eachSurvivor(terms, columns, (row) => {
      if ((judge.way(row) <= this.store.ways[row]! || judge.canJoinOnline(row)) && judge.fitting(row) > 0)
        count++;
    });
    return count;
  }

  private columnsOf(terms: OpeningTerms): SearchColumns | null {
    return searchColumns(terms, this.codes, this.store.matrix, this.free);
  }

  private eachSurvivor(
    { opening }: OpeningTerms,
    columns: SearchColumns,
    visit: (row: number) => void,
  ): void {
    const { survivors } = this;
    findSurvivors(this.store, opening, columns, survivors);
    for (let at = 0; at < survivors.count; at++) eachBit(survivors.words[at]!, survivors.bits[at]!, visit);
  }

  /** Tier by tier until nobody of the next can reach the last of the best. */
  private searchTiers(search: Search): void {
    const { terms, columns, best } = search;
    findSurvivors(this.store, terms.opening, columns, this.survivors);
    for (const tier of tiersOf(terms)) {
      best.settle();
      if (tier.skills + tier.field + MOST_ELSE < best.floor) return;
      this.searchTier(search, tier);
    }
  }

  private searchTier(search: Search, tier: Tier): void {
    const { words, bits, nearest, count } = this.survivors;
    const { columns, best } = search;
    const { skills } = columns;
    const most = tier.skills + tier.field + MOST_TIME + MOST_REST;
    for (let at = 0; at < count; at++) {
      // All that follow are of this bucket of nearness or of a farther one.
      if (most + (nearest[at]! | IN_BUCKET) < best.floor) return;
      if (most + nearest[at]! < best.floor) continue;
      const word = words[at]!;
      const left = bits[at]! & fieldBits(columns, word, tier.field) & skillBits(skills, word, tier.offered);
      for (let rest = left; rest !== 0; rest &= rest - 1)
        this.judgeRow(search, tier, word * 32 + 31 - Math.clz32(rest & -rest), nearest[at]!);
    }
  }

  private judgeRow(
    { terms, judge, best }: Search,
    { skills, field }: Tier,
    row: number,
    nearest: number,
  ): void {
    const rest = restPoints(terms.dayNumber, this.store.asked[row]!);
    const open = terms.sessions.length;
    const sure = skills + field + rest;
    const free = Math.floor((MOST_TIME * judge.freeSessions(row)) / open);
    if (sure + free + nearest < best.floor) return;
    const distance = this.distancePoints(judge, row);
    if (distance < 0 || sure + free + distance < best.floor) return;
    const fitting = judge.fitting(row);
    if (fitting === 0) return;
    const time = Math.floor((MOST_TIME * fitting) / open);
    best.offer(this.store.numbers[row]!, sure + distance + time, { skills, field, distance, time, rest });
  }

  /** -1 where the person cannot come. */
  private distancePoints(judge: Judge, row: number): number {
    const online = judge.canJoinOnline(row) ? ONLINE_POINTS : -1;
    const longest = this.store.ways[row]!;
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

function eachBit(word: number, bits: number, visit: (row: number) => void): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) visit(word * 32 + 31 - Math.clz32(rest & -rest));
}
