import type { Opening, Person, PersonParts } from '@app/matching';
import { Codes } from '../codes';
import { type OpeningTerms, openingTerms } from '../opening-terms';
import { BestSearch } from './best-search';
import { buildStore } from './build-store';
import { KeptColumns } from './kept-columns';
import { Listing } from './listing';
import { NearBlocks } from './near-blocks';
import { BLOCK_WORDS, type PeopleStore } from './people-store';
import { type PersonRow, personRow } from './person-row';
import { type SearchColumns, searchColumns } from './search-columns';
import { SuitedWords } from './suited-words';

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
  private readonly near: NearBlocks;
  private readonly suited: SuitedWords;

  constructor(
    people: readonly PersonRow[],
    readonly codes: Codes,
  ) {
    this.store = buildStore(people);
    const { words } = this.store.matrix;
    this.kept = new KeptColumns(this.store.matrix);
    this.near = new NearBlocks(words / BLOCK_WORDS);
    this.suited = new SuitedWords(words);
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
    return this.store.bytes + this.kept.bytes + this.near.bytes + this.suited.words.byteLength;
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
    const search = new BestSearch(this.store, terms, columns, this.near, this.suited.words, limit);
    return search.run().map(({ person, score, parts }) => ({ person, score, parts }));
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
    return new Listing(this.store, prepared.terms, prepared.columns, this.near, this.suited.words);
  }

  /** `null` where nobody can be listed. */
  private prepare(opening: Opening, now: Date): Prepared | null {
    const terms = openingTerms(opening, now);
    const columns = terms && searchColumns(terms, this.codes, this.store.matrix, this.kept);
    if (!columns) return null;
    this.near.find(this.store, opening);
    this.suited.fill(columns, this.near);
    return { terms, columns };
  }
}
