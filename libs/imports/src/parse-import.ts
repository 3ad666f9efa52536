import { isDay } from './days';
import { decode, type Encoding } from './decode';
import type { Format, FormatSettings } from './format';
import { FORMATS, type ImportedRows, type ImportKind, READERS } from './formats';
import { spanOfTime } from './nyc/span-of-time';
import type { Report } from './report';
import { readTable } from './table';
import { editionOf } from './takamatsu/edition';

/** As typed on a command line; one that is not for the kind is refused. */
export interface ImportOptions {
  /** Events: the month the list was issued for, `YYYY-MM`. */
  readonly edition?: string | undefined;
  /** Openings without times: `HH:MM-HH:MM`, Tokyo's clock. */
  readonly assumeTime?: string | undefined;
  /** Openings: all dates move by whole weeks, so that the earliest start lies in the seven days from this one (`YYYY-MM-DD`). */
  readonly shiftTo?: string | undefined;
}

export interface ImportFault {
  readonly code:
    | 'unknown-kind'
    | 'unknown-format'
    | 'bad-option'
    | 'too-large'
    | 'not-text'
    | 'unknown-encoding'
    | 'empty-file'
    | 'missing-columns';
  /** In English: what to do or what exists; several bad options are a line each. */
  readonly message: string;
}

export type ImportOutcome<T> =
  | { readonly ok: true; readonly format: string; readonly encoding: Encoding; readonly report: Report<T> }
  | { readonly ok: false; readonly fault: ImportFault };

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * A file's bytes to rows in our words, with a report of what was left out or repaired. A file that cannot be read at all
 * is a fault; a row that cannot be read never stops the others. Never throws for anything a file holds.
 */
export function parseImport<K extends ImportKind>(
  kind: K,
  format: string | undefined,
  bytes: Uint8Array,
  options: ImportOptions = {},
): ImportOutcome<ImportedRows[K]> {
  if (!Object.hasOwn(READERS, kind))
    return fault('unknown-kind', `There is no import "${kind}". ${whatExists()}`);
  const name = format ?? FORMATS[kind][0];
  const reader = Object.hasOwn(READERS[kind], name) ? READERS[kind][name] : undefined;
  if (!reader) return fault('unknown-format', `There is no format "${name}" for ${kind}. ${whatExists()}`);
  const settings = settingsOf(kind, options);
  return 'code' in settings ? { ok: false, fault: settings } : readBytes(bytes, name, reader, settings);
}

function readBytes<T>(
  bytes: Uint8Array,
  format: string,
  reader: Format<string, T>,
  settings: FormatSettings,
): ImportOutcome<T> {
  if (bytes.length > MOST_BYTES)
    return fault('too-large', `The file has ${bytes.length} bytes; at most ${MOST_BYTES} are read.`);
  const decoded = decode(bytes);
  if (!decoded.ok) return fault(decoded.code, decoded.message);
  const outcome = readTable(decoded.text, reader.columns);
  if (outcome.ok)
    return { ok: true, format, encoding: decoded.encoding, report: reader.read(outcome.table, settings) };
  const hint =
    outcome.code === 'missing-columns' ? `. This is no file of the format ${format}. ${whatExists()}` : '';
  return fault(outcome.code, outcome.message + hint);
}

interface OptionRule {
  readonly option: keyof ImportOptions;
  readonly typed: string;
  readonly itsKind: ImportKind;
  readonly wanted: string;
  fits(value: string): boolean;
}

const OPTION_RULES: readonly OptionRule[] = [
  {
    ...{ option: 'edition', typed: '--edition', itsKind: 'events', wanted: 'a month like 2026-08' },
    fits: (value) => Boolean(editionOf(value)),
  },
  {
    ...{
      option: 'assumeTime',
      typed: '--assume-time',
      itsKind: 'openings',
      wanted: 'a span like 10:00-12:00',
    },
    fits: (value) => Boolean(spanOfTime(value)),
  },
  {
    ...{ option: 'shiftTo', typed: '--shift-to', itsKind: 'openings', wanted: 'a day like 2026-09-01' },
    fits: isDay,
  },
];

function settingsOf(kind: ImportKind, options: ImportOptions): FormatSettings | ImportFault {
  const problems = OPTION_RULES.flatMap((rule) => problemOf(rule, options[rule.option], kind));
  if (problems.length > 0) return { code: 'bad-option', message: problems.join('\n') };
  const { edition, assumeTime, shiftTo } = options;
  const time = assumeTime === undefined ? null : spanOfTime(assumeTime);
  return { edition: edition ?? null, assumeTime: time, shiftTo: shiftTo ?? null };
}

function problemOf(rule: OptionRule, value: string | undefined, kind: ImportKind): string[] {
  const { typed, itsKind, wanted } = rule;
  if (value === undefined) return [];
  if (kind !== itsKind) return [`${typed} is for ${itsKind} only, not for ${kind}.`];
  return rule.fits(value) ? [] : [`${typed} is "${value}"; it must be ${wanted}.`];
}

function fault(
  code: ImportFault['code'],
  message: string,
): { readonly ok: false; readonly fault: ImportFault } {
  return { ok: false, fault: { code, message } };
}

function whatExists(): string {
  const formats = Object.entries(FORMATS).map(([kind, names]) => `${kind} (${names.join(', ')})`);
  return `There are: ${formats.join('; ')}.`;
}
