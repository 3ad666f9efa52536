import type { Finding } from '@app/imports';
import { print } from '../progress';

/** `read = taken + changed + unchanged + leftOut.length`; openings also tell of their groups and positions. */
export interface ImportReport {
  readonly read: number;
  readonly taken: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly groups?: { readonly taken: number; readonly unchanged: number };
  readonly withPosition?: number;
  readonly leftOut: readonly Finding[];
  readonly repaired: readonly Finding[];
}

export function printReport(report: ImportReport, dry: boolean): void {
  const { read, taken, changed, unchanged, leftOut, repaired, groups, withPosition } = report;
  if (dry) print('Dry run: nothing was written.');
  print(
    `read ${read}, taken ${taken}, changed ${changed}, unchanged ${unchanged}, left out ${leftOut.length}`,
  );
  if (groups)
    print(`groups: taken ${groups.taken}, unchanged ${groups.unchanged}; with a position: ${withPosition}`);
  printFindings('Left out', leftOut);
  printFindings('Repaired', repaired);
}

function printFindings(title: string, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  print(`${title} (${findings.length}):`);
  for (const { row, column, value, reason } of findings)
    print(`  row ${row}, ${column} "${value}": ${reason}`);
}
