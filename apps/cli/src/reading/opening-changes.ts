import { readFileSync } from 'node:fs';
import type { OpeningChange } from '@app/matching';
import { CommandFailed, UsageProblem } from '../command';

type Check = (value: unknown) => boolean;

const whole: Check = Number.isInteger;
const wholeOrNull: Check = (value) => value === null || whole(value);
const text: Check = (value) => typeof value === 'string' && value !== '';
const position: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  ['x', 'y', 'z'].every((axis) => Number.isFinite((value as never)[axis]));

/** What each change must say, besides its name. */
const SHAPES: { readonly [C in OpeningChange['change']]: Readonly<Record<string, Check>> } = {
  move: { session: wholeOrNull, by: whole },
  length: { session: wholeOrNull, startBy: whole, endBy: whole },
  'minimum-age': { years: wholeOrNull },
  'maximum-age': { years: wholeOrNull },
  'without-qualification': { code: text },
  'without-language': { code: text },
  'from-anywhere': {},
  'provide-access': { code: text },
  'online-too': {},
  place: { position },
};

/**
 * The changes in a file: a JSON list as docs/matching.md names them.
 * @throws UsageProblem naming the first that is not one, CommandFailed for a file that cannot be read
 */
export function openingChangesIn(file: string): OpeningChange[] {
  const list = jsonOf(file);
  if (!Array.isArray(list) || list.length === 0)
    throw new UsageProblem(`${file} must hold a list of changes.`);
  return list.map((change, at) => checked(change, at + 1));
}

function checked(change: Record<string, unknown> | null, place: number): OpeningChange {
  const shape = SHAPES[change?.change as OpeningChange['change']];
  const names = Object.keys(SHAPES).join(', ');
  if (!change || !shape) throw new UsageProblem(`Change ${place} must be one of ${names}.`);
  const wrong = Object.keys(shape).find((key) => !shape[key]?.(change[key]));
  if (wrong) throw new UsageProblem(`Change ${place} (${change.change}) needs "${wrong}".`);
  return change as OpeningChange;
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CommandFailed(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}
