import type { ParseArgsConfig } from 'node:util';

export type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed after the command's name, already checked against its options. */
export interface Typed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** One command of `tsumugi`; it writes its result to stdout and throws where it cannot do its work. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Usage, options and examples. */
  readonly help: string;
  readonly options: Options;
  /** Whether words are taken besides options. */
  readonly words?: true;
  run(typed: Typed): Promise<void>;
}

/** Something was typed that does not exist or does not fit; exit code 2. */
export class UsageProblem extends Error {
  readonly code = 'usage';
}

/** The command cannot do what was asked, for a reason that the message tells; exit code 1. */
export class CommandFailed extends Error {
  readonly code = 'command-failed';
}
