import { parseArgs } from 'node:util';
import { type Command, type Options, type Typed, UsageProblem } from './command';

/**
 * What was typed after a command's name.
 * @throws UsageProblem naming the options that exist
 */
export function typedFor(command: Command, args: string[]): Typed {
  const options: Options = { ...command.options, help: { type: 'boolean', short: 'h' } };
  const typed = parsed(command, args, options);
  const [extra] = typed.positionals;
  if (extra === undefined || command.words) return typed;
  throw new UsageProblem(`${command.name} takes no word "${extra}". ${whatExists(command, options)}`);
}

function parsed(command: Command, args: string[], options: Options): Typed {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true }) as Typed;
  } catch (error) {
    const sentence = sentenceFor(error as NodeJS.ErrnoException, options);
    throw new UsageProblem(`${sentence} ${whatExists(command, options)}`);
  }
}

/** Node's own messages quote the option first: '--limit', '--limit <value>', '-h, --help'. */
function sentenceFor({ code, message }: NodeJS.ErrnoException, options: Options): string {
  const name = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${name}.`;
  if (options[name.slice(2)]?.type === 'boolean') return `${name} takes no value.`;
  return `${name} needs a value; one that begins with a dash is written ${name}=-1.`;
}

function whatExists(command: Command, options: Options): string {
  const names = Object.keys(options).map((name) => `--${name}`);
  return `Options of ${command.name}: ${names.join(', ')}.`;
}
