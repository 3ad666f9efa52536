import { readFile } from 'node:fs/promises';
import { type Database, system, type Tx } from '@app/database';
import {
  FORMATS,
  type ImportedRows,
  type ImportKind,
  type ImportOptions,
  parseImport,
  type Report,
} from '@app/imports';
import { type Command, CommandFailed, type Typed, UsageProblem } from '../command';
import { withDatabase } from '../open-database';
import { printJson } from '../progress';
import type { Counts } from '../writing/counts';
import { writeEvents } from '../writing/write-events';
import { writeGatheringPlaces } from '../writing/write-gathering-places';
import { writeGroups } from '../writing/write-groups';
import { writeOpenings } from '../writing/write-openings';
import { writeTowns } from '../writing/write-towns';
import { IMPORT_HELP } from './import.help';
import { type ImportReport, printReport } from './import-report';

type Write<T> = (tx: Tx, rows: readonly T[], now: Date) => Promise<Counts>;

const WRITERS: { readonly [K in ImportKind]: Write<ImportedRows[K]> } = {
  towns: writeTowns,
  groups: writeGroups,
  openings: writeOpenings,
  events: writeEvents,
  'gathering-places': writeGatheringPlaces,
};

export const importFile: Command = {
  name: 'import',
  summary: 'take towns, groups, openings, events or gathering places from a file',
  words: true,
  options: {
    format: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    'assume-time': { type: 'string' },
    'shift-to': { type: 'string' },
    edition: { type: 'string' },
  },
  help: IMPORT_HELP,
  async run(typed) {
    const [kind, file, ...more] = typed.positionals;
    const kinds = Object.keys(FORMATS).join(', ');
    if (kind && !Object.hasOwn(WRITERS, kind))
      throw new UsageProblem(`There is no import "${kind}". There are: ${kinds}.`);
    if (!kind || !file || more.length > 0)
      throw new UsageProblem(
        `Say what to import (${kinds}) and from which one file: import openings <file>.`,
      );
    const report = await importKind(kind as ImportKind, await bytesOf(file), typed);
    if (typed.values.json) printJson(report);
    else printReport(report, Boolean(typed.values['dry-run']));
  },
};

async function importKind<K extends ImportKind>(
  kind: K,
  bytes: Uint8Array,
  { values }: Typed,
): Promise<ImportReport> {
  const outcome = parseImport(kind, text(values.format), bytes, optionsOf(values));
  if (!outcome.ok) {
    const { code, message } = outcome.fault;
    throw code === 'unknown-format' || code === 'bad-option'
      ? new UsageProblem(message)
      : new CommandFailed(message);
  }
  const write = WRITERS[kind] as Write<ImportedRows[K]>;
  return withDatabase((database) => writeReport(database, outcome.report, write, Boolean(values['dry-run'])));
}

/** Undoes the transaction of a dry run, and carries what it would have done. */
class DryRun extends Error {
  constructor(readonly counts: Counts) {
    super('dry run');
  }
}

async function writeReport<T>(
  database: Database,
  report: Report<T>,
  write: Write<T>,
  dry: boolean,
): Promise<ImportReport> {
  const now = new Date();
  const work = async (tx: Tx) => {
    const counts = await write(tx, report.rows, now);
    if (dry) throw new DryRun(counts);
    return counts;
  };
  const { taken, changed, ...more } = await database
    .withActor(system('import'), work)
    .catch((error: unknown) => {
      if (error instanceof DryRun) return error.counts;
      throw error;
    });
  const { read, leftOut, repaired, rows } = report;
  return { read, taken, changed, unchanged: rows.length - taken - changed, ...more, leftOut, repaired };
}

function optionsOf(values: Typed['values']): ImportOptions {
  return {
    edition: text(values.edition),
    assumeTime: text(values['assume-time']),
    shiftTo: text(values['shift-to']),
  };
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CommandFailed(`The file ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
