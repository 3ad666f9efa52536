/** What the one who starts the service should know; results alone go to stdout. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
