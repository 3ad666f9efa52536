import { type PersonParts, tieBreak } from '@app/matching';

export interface BestEntry {
  readonly person: number;
  readonly score: number;
  readonly parts: PersonParts;
}

interface Left {
  readonly at: number;
  readonly score: number;
  readonly person: number;
  readonly tie: number;
}

/** Numbers an entry: the person, the score and its parts. */
const WIDTH = 7;
const ROOM = 512;

/** The best so many of what is offered. Made once for an index and begun anew for each search: it allocates nothing. */
export class BestList {
  /** What a score must reach to count still. */
  floor = 0;
  private limit = 0;
  private entries = new Int32Array(ROOM * WIDTH);
  private end = 0;
  /** The best scores so far as a heap, the lowest of them first. */
  private scores = new Int32Array(ROOM);
  private held = 0;

  get bytes(): number {
    return this.entries.byteLength + this.scores.byteLength;
  }

  begin(limit: number): void {
    this.floor = 0;
    this.limit = limit;
    this.end = 0;
    this.held = 0;
  }

  offer(person: number, skills: number, field: number, distance: number, time: number, rest: number): void {
    const score = skills + field + distance + time + rest;
    if (score < this.floor) return;
    const at = this.nextEntry();
    const { entries } = this;
    entries[at] = person;
    entries[at + 1] = score;
    entries[at + 2] = skills;
    entries[at + 3] = field;
    entries[at + 4] = distance;
    entries[at + 5] = time;
    entries[at + 6] = rest;
    this.raiseFloor(score);
  }

  /** In their order; ties are broken among those only who are left. */
  best(opening: number, day: number): BestEntry[] {
    const { entries } = this;
    const left: Left[] = [];
    for (let at = 0; at < this.end; at += WIDTH) {
      const person = entries[at]!;
      const score = entries[at + 1]!;
      if (score >= this.floor) left.push({ at, score, person, tie: tieBreak(person, opening, day) });
    }
    left.sort(byOrder);
    if (left.length > this.limit) left.length = this.limit;
    return left.map(({ at }) => entryAt(entries, at));
  }

  private nextEntry(): number {
    const at = this.end;
    if (at === this.entries.length) this.entries = twice(this.entries);
    this.end += WIDTH;
    return at;
  }

  private raiseFloor(score: number): void {
    if (this.held < this.limit) this.add(score);
    else if (score > this.floor) this.replaceLowest(score);
    if (this.held === this.limit) this.floor = this.scores[0]!;
  }

  private add(score: number): void {
    if (this.held === this.scores.length) this.scores = twice(this.scores);
    const { scores } = this;
    let at = this.held++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (scores[above]! <= score) break;
      scores[at] = scores[above]!;
      at = above;
    }
    scores[at] = score;
  }

  private replaceLowest(score: number): void {
    const { scores, held } = this;
    let at = 0;
    for (let below = 1; below < held; below = 2 * at + 1) {
      if (below + 1 < held && scores[below + 1]! < scores[below]!) below++;
      if (scores[below]! >= score) break;
      scores[at] = scores[below]!;
      at = below;
    }
    scores[at] = score;
  }
}

function twice(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

function entryAt(entries: Int32Array, at: number): BestEntry {
  const parts = {
    skills: entries[at + 2]!,
    field: entries[at + 3]!,
    distance: entries[at + 4]!,
    time: entries[at + 5]!,
    rest: entries[at + 6]!,
  };
  return { person: entries[at]!, score: entries[at + 1]!, parts };
}

function byOrder(a: Left, b: Left): number {
  return b.score - a.score || a.tie - b.tie || a.person - b.person;
}
