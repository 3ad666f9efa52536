import { print, printJson } from '../progress';

interface Candidate {
  readonly person?: string;
  readonly opening?: string;
  readonly score: number;
  readonly parts: object;
  readonly reasons: readonly string[];
}

/** What `match` says of one opening, or `recommend` of one person. */
export interface Ranking {
  readonly opening?: string;
  readonly person?: string;
  readonly engine: string;
  /** The Tokyo day of the ranking, which also decides ties. */
  readonly on: string;
  /** All who fit; `candidates` are the best of them. */
  readonly total: number;
  /** Why nobody or nothing fits; empty where somebody or something does. */
  readonly why: readonly string[];
  readonly candidates: readonly Candidate[];
}

export function printRanking(ranking: Ranking, json: boolean): void {
  if (json) printJson(ranking);
  else printForPeople(ranking);
}

function printForPeople(ranking: Ranking): void {
  print(`${ranking.opening ?? ranking.person}, ${ranking.on}: ${ranking.total} fit`);
  for (const code of ranking.why) print(`  none, because: ${code}`);
  for (const { person, opening, score, parts, reasons } of ranking.candidates) {
    const points = Object.entries(parts).map(([part, value]) => `${part} ${value}`);
    print(
      `  ${String(score).padStart(4)}  ${person ?? opening}  (${points.join(', ')})  ${reasons.join(', ')}`,
    );
  }
}
