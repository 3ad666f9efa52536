import { type AuditFault, type AuditReport, CheckAudit } from '@app/access';
import { type Command, CommandFailed, UsageProblem } from '../command';
import { withDatabase } from '../open-database';
import { print, printJson } from '../progress';

export const audit: Command = {
  name: 'audit',
  summary: 'check that nobody changed the audit trail',
  words: true,
  options: { json: { type: 'boolean' } },
  help: `tsumugi audit check [--json]

Reads the whole audit trail anew and compares it with its seals, and the seals with their signed heads in the file
AUDIT_HEADS (of the embedded database: audit-heads.jsonl in the data folder). Names the first fault: a row that was
edited, deleted or put in, a seal that is missing or was made anew, a tail that was cut off, a head that was not signed
with AUDIT_KEY, rows that have waited for their seal for more than a minute. Exit code 1 when there is a fault.

  --json   print { seals, rows, heads, unsealed, fault }

Example:
  tsumugi audit check`,
  async run({ values, positionals }) {
    if (positionals.length !== 1 || positionals[0] !== 'check')
      throw new UsageProblem('There is only: audit check.');
    const { report, kept } = await withDatabase(async (database, heads) => ({
      report: await CheckAudit.run(database, heads),
      kept: heads !== null,
    }));
    if (values.json) printJson(report);
    else printReport(report, kept);
    if (report.fault) throw new CommandFailed(sentenceOf(report.fault));
  },
};

function printReport({ seals, rows, heads, unsealed }: AuditReport, kept: boolean): void {
  print(`${rows} rows under ${seals} seals; ${unsealed} wait for theirs; ${heads} signed heads.`);
  if (!kept)
    print('No heads are kept: set AUDIT_HEADS and AUDIT_KEY, or a tail that was cut off stays unseen.');
}

const SENTENCES: Record<AuditFault['kind'], string> = {
  'head-forged': 'A line of the heads is not signed with the key',
  'heads-missing': 'There are seals, but not one signed head',
  'seal-missing': 'A seal is missing',
  'seal-rewritten': 'The chain was made anew: a seal is not the one that was signed',
  'row-deleted': 'A row was deleted',
  'row-edited': 'A row was edited',
  'row-inserted': 'A row was put in',
  'tail-cut': 'The end was cut off: a signed seal is not there',
  'unsealed-too-long': 'Rows have waited for their seal for more than a minute; is a worker running?',
};

function sentenceOf({ kind, seal, ids, line }: AuditFault): string {
  const where = [
    ...(seal === undefined ? [] : [`seal ${seal}`]),
    ...(ids === undefined ? [] : [`rows ${ids}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ];
  return where.length > 0 ? `${SENTENCES[kind]}: ${where.join(', ')}.` : `${SENTENCES[kind]}.`;
}
