/** The lines of a log that tell why it ended, as one line. */
export function lastWords(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const grave = lines.filter((line) => /FATAL|PANIC|error|ERROR/.test(line));
  const telling = grave.length > 0 ? grave.slice(-2) : lines.slice(-2);
  return telling.map((line) => line.trim()).join(' ');
}
