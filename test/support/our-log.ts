/** One line of the log, as it was written. */
export type LogLine = Readonly<Record<string, unknown>>;

interface OurLog {
  /** What was written since the last look, as text. */
  text(): string;
  /** The line of the one request to a route that was refused with this code. */
  line(problem: string): Promise<LogLine>;
}

/**
 * Hears what the services of a file write to standard output. Named before them: a log looks for its way out when it
 * is made.
 */
export function ourLog(): OurLog {
  const lines: string[] = [];
  let heard: jest.SpyInstance;
  beforeAll(() => {
    heard = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
  });
  afterAll(() => heard.mockRestore());
  beforeEach(() => void lines.splice(0));
  return {
    text: () => lines.join(''),
    line: (problem) => lineWith(lines, `"problem":"${problem}"`),
  };
}

/** The line is written after the answer has left. */
async function lineWith(lines: readonly string[], part: string): Promise<LogLine> {
  for (let tries = 0; tries < 200; tries++) {
    const found = lines.filter((line) => line.includes(part));
    if (found.length > 1) throw new Error(`more than one line with ${part}`);
    if (found[0]) return JSON.parse(found[0]);
    await new Promise((later) => setTimeout(later, 10));
  }
  throw new Error(`no line with ${part} in\n${lines.join('')}`);
}
