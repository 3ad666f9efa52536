import { ConfigProblem } from '@app/config';
import { StartProblem } from '@app/embedded';
import { type Command, CommandFailed, UsageProblem } from './command';
import { COMMANDS } from './commands';
import { OutputClosed } from './progress';
import { typedFor } from './typed';

/** Runs what was typed; gives the exit code: 0 done, 1 could not be done, 2 typed wrong. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return printOverview(name);
  try {
    await execute(commandNamed(name), rest);
    return 0;
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    process.stderr.write(`${reasonOf(error)}\n`);
    return error instanceof UsageProblem ? 2 : 1;
  }
}

async function execute(command: Command, rest: string[]): Promise<void> {
  const typed = typedFor(command, rest);
  if (typed.values.help) process.stdout.write(`${command.help}\n`);
  else await command.run(typed);
}

function commandNamed(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found) return found;
  const names = COMMANDS.map((command) => command.name).join(', ');
  throw new UsageProblem(`There is no command "${name}". There are: ${names}.`);
}

function printOverview(name: string | undefined): number {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  const lines = COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  const text = `tsumugi <command> [options]\n\n${lines.join('\n')}\n\ntsumugi <command> --help tells more.\n`;
  (name === undefined ? process.stderr : process.stdout).write(text);
  return name === undefined ? 2 : 0;
}

const EXPECTED = [UsageProblem, CommandFailed, ConfigProblem, StartProblem];

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (EXPECTED.some((kind) => error instanceof kind)) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  return code ? `${error.message} (${code})` : (error.stack ?? error.message);
}
