import type { Opening, Person, PersonParts } from '@app/matching';
import { Codes } from '../codes';
import { type OpeningTerms, openingTerms } from '../opening-terms';
import { BestList } from './best-list';
import { BestSearch, type SearchRoom } from './best-search';
import { buildStore } from './build-store';
import { KeptColumns } from './kept-columns';
import { Listing } from './listing';
import { NearBlocks } from './near-blocks';
import { BLOCK_WORDS, type PeopleStore } from './people-store';
import { type PersonRow, personRow } from './person-row';
import { type SearchColumns, searchColumns } from './search-columns';
import { SuitedWords } from './suited-words';
import { TierWords } from './tier-words';

export interface IndexedPerson {
  readonly person: number;
  readonly score: number;
  readonly parts: PersonParts;
}

interface Prepared {
  readonly terms: OpeningTerms;
  readonly columns: SearchColumns;
}

/** All residents in bits, to rank them for an opening in a fraction of a millisecond. One thread at a time. */
export class PeopleIndex {
  private readonly store: PeopleStore;
  private readonly kept: KeptColumns;
  private readonly room: SearchRoom;

  constructor(
    people: readonly PersonRow[],
    readonly codes: Codes,
  ) {
    this.store = buildStore(people);
    const { words } = this.store.matrix;
    this.kept = new KeptColumns(this.store.matrix);
    this.room = {
      near: new NearBlocks(words / BLOCK_WORDS),
      suited: new SuitedWords(words),
      tier: new TierWords(words),
      best: new BestList(),
    };
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
    const { near, suited, tier, best } = this.room;
    const room = near.bytes + suited.words.byteLength + tier.bytes + best.bytes;
    return this.store.bytes + this.kept.bytes + room;
  }

  /** Takes changed and new people in; `false` where there is no room left and the index must be built anew. */
  follow(people: readonly PersonRow[]): boolean {
    if (people.length > 0) this.kept.forget();
    return people.every((person) => this.store.put(person));
  }

  /** The exact best for the opening: the ids, integers and order of `rankPeople`. Empty where it is not open. */
  rank(opening: Opening, now: Date, limit: number): IndexedPerson[] {
    const prepared = limit > 0 ? this.prepare(opening, now) : null;
    if (!prepared) return [];
    const { terms, columns } = prepared;
    return new BestSearch(this.store, terms, columns, this.room).run(limit);
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
    const prepared = this.prepare(opening, now);
    if (!prepared) return null;
    return new Listing(this.store, prepared.terms, prepared.columns, this.room.near, this.room.suited.words);
  }

  /** `null` where nobody can be listed. */
  private prepare(opening: Opening, now: Date): Prepared | null {
    const terms = openingTerms(opening, now);
    const columns = terms && searchColumns(terms, this.codes, this.store.matrix, this.kept);
    if (!columns) return null;
    this.room.near.find(this.store, opening);
    this.room.suited.fill(columns, this.room.near);
    return { terms, columns };
  }
}
