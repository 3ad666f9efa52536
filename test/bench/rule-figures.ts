import { checkEligibility, type Opening, type Person, RULE_CODES, rankPeople } from '@app/matching';

/** What shows that compared cities try something: the figures that a differential test owes its reader. */
export class RuleFigures {
  /** Verdicts are judged for one person in so many: they cost a hundred times a ranking. */
  constructor(private readonly oneIn = 1) {}

  private pairs = 0;
  private listed = 0;
  private tied = 0;
  private readonly lists: number[] = [];
  private readonly alone = new Map<string, number>(RULE_CODES.map((code) => [code, 0]));

  add(opening: Opening, people: readonly Person[], now: Date): void {
    for (const person of people) if (person.number % this.oneIn === 0) this.addPair(person, opening, now);
    const { candidates } = rankPeople(opening, people, now);
    const seen = new Map<number, number>();
    for (const { score } of candidates) seen.set(score, (seen.get(score) ?? 0) + 1);
    this.listed += candidates.length;
    this.tied += candidates.filter(({ score }) => (seen.get(score) ?? 0) > 1).length;
    this.lists.push(candidates.length);
  }

  /** A rule decides a pair where it fails alone. */
  private addPair(person: Person, opening: Opening, now: Date): void {
    this.pairs += 1;
    const failed = checkEligibility(person, opening, now).verdicts.filter(({ holds }) => !holds);
    if (failed.length === 1) this.alone.set(failed[0]!.rule, (this.alone.get(failed[0]!.rule) ?? 0) + 1);
  }

  report() {
    const sorted = [...this.lists].sort((a, b) => a - b);
    const shares = [...this.alone].map(([rule, count]) => [rule, round(count / this.pairs)] as const);
    return {
      pairs: this.pairs,
      medianEligible: sorted[Math.floor(sorted.length / 2)] ?? 0,
      tiedShare: round(this.tied / Math.max(1, this.listed)),
      decidedAlone: Object.fromEntries(shares),
      leastDecided: Math.min(...shares.map(([, share]) => share)),
    };
  }
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
