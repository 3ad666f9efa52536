import { Refusal, type Tx } from '@app/database';
import {
  CandidatesQuery,
  ExplainPairQuery,
  OpeningsForResidentQuery,
  OpeningsToMatchQuery,
  type OpeningToPick,
  PeopleToMatchQuery,
  type PersonToPick,
  PickPairQuery,
} from '@app/matches';
import type { Explanation } from '@app/matching';
import { livingCard } from '@app/people';
import { Injectable } from '@nestjs/common';
import { isId } from '../../frame/id-pipe';

/** Best ones that are shown before anybody searches. */
const BEST = 10;

export interface Introduce {
  /** What was searched for. */
  readonly personWords: string;
  readonly openingWords: string;
  readonly person: PersonToPick | null;
  readonly opening: OpeningToPick | null;
  /** Found by words, or the best for the other side. */
  readonly people: readonly PersonToPick[];
  readonly openings: readonly OpeningToPick[];
  /** Of the two, once both are chosen. */
  readonly explanation: Explanation | null;
}

/** The two sides that a coordinator puts together, as far as they are chosen. */
@Injectable()
export class LoadIntroduce {
  constructor(
    private readonly pick: PickPairQuery,
    private readonly people: PeopleToMatchQuery,
    private readonly openings: OpeningsToMatchQuery,
    private readonly forPerson: OpeningsForResidentQuery,
    private readonly forOpening: CandidatesQuery,
    private readonly explainPair: ExplainPairQuery,
  ) {}

  /** @throws Refusal `person-unknown`, `card-merged`, `opening-unknown`, `card-not-complete` */
  async run(tx: Tx, query: Record<string, unknown>, now: Date): Promise<Introduce> {
    const [personWords, openingWords] = [wordsIn(query.name), wordsIn(query.title)];
    if (isId(query.person)) await livingCard(tx, query.person);
    const person = isId(query.person) ? await this.pick.person(tx, query.person) : null;
    const opening = isId(query.opening) ? await this.pick.opening(tx, query.opening) : null;
    if (isId(query.opening) && !opening) throw new Refusal('opening-unknown');
    return {
      ...{ personWords, openingWords, person, opening },
      people: person ? [] : await this.whom(tx, personWords, opening, now),
      openings: opening ? [] : await this.what(tx, openingWords, person, now),
      explanation:
        person && opening ? await this.explainPair.run(tx, person.personId, opening.openingId, now) : null,
    };
  }

  private async whom(tx: Tx, words: string, opening: OpeningToPick | null, now: Date) {
    if (words !== '' || !opening) return this.pick.people(tx, words);
    const toMatch = await this.openings.one(tx, opening.openingId);
    if (!toMatch) return [];
    const { candidates } = await this.forOpening.run(tx, toMatch, BEST, now);
    return this.pick.somePeople(
      tx,
      candidates.map(({ personId }) => personId),
    );
  }

  private async what(tx: Tx, words: string, person: PersonToPick | null, now: Date) {
    if (words !== '' || !person) return this.pick.openings(tx, words, now);
    const toMatch = await this.people.one(tx, person.personId);
    if (!toMatch) throw new Refusal('card-not-complete');
    const { candidates } = await this.forPerson.run(tx, toMatch, BEST, now);
    return this.pick.someOpenings(
      tx,
      candidates.map(({ openingId }) => openingId),
    );
  }
}

const LONGEST = 60;

function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
}
