/** Whoever read stdout has gone, as `| head` does: there is nobody to work for any more. */
export class OutputClosed extends Error {
  readonly code = 'output-closed';
}

/** A reader who goes is no failure of ours; without a listener Node would end with a stack trace. */
export function letReadersGo(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Tells how far a long work is, on a terminal only. */
export function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
}

/** One result, as a line of JSON on stdout. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** @throws OutputClosed when nobody reads stdout any more */
export function print(line: string): void {
  if (!process.stdout.writable) throw new OutputClosed('stdout is closed');
  process.stdout.write(`${line}\n`);
}
