import { randomUUID } from 'node:crypto';
import { Visitor } from '../support/visitor';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { chance } from './support/chance';
import { type Scene, startScene } from './support/scene';

const PAIRS = 1000;
const GAP_MS = 5;
/** A small run shares its machine with other tests. */
const SMALL_GAP_MS = 12;
/** What differs from one answer to the next, whoever asks. */
const OF_EACH = ['date', 'set-cookie', 'x-request-id'];
/** Links to one address within an hour are few: each known address is asked for no more often than that. */
const TIMES_EACH = 4;

/** Whether somebody who asks for links learns who has an account here: in words, or in time. */
export const enumeration: Row = {
  name: 'enumeration',
  target: 'medians of a known and an unknown address ≤ 5 ms apart, interleaved; every answer the same',
  breaks: 'whoever has signed in before is looked up the slow way',
  run: async (options) => {
    const scene = await startScene(options.broken ? 'known-addresses-are-slow' : null);
    try {
      return await compare(scene, options);
    } finally {
      await scene.close();
    }
  },
};

interface Doors {
  readonly known: number[];
  readonly unknown: number[];
  readonly answers: Set<string>;
}

async function compare(scene: Scene, { scale, seed }: RowOptions): Promise<Finding> {
  const pairs = scaled(PAIRS, scale, 60);
  const next = chance(seed);
  const known = await knownAddresses(scene, Math.ceil(pairs / TIMES_EACH));
  const doors: Doors = { known: [], unknown: [], answers: new Set() };
  for (let n = -5; n < pairs; n++) {
    const both = [
      [doors.known, known[Math.abs(n) % known.length] as string],
      [doors.unknown, `${randomUUID()}@example.jp`],
    ] as const;
    // Who comes first is drawn: what warms up along the way is the same for both.
    for (const [times, email] of next() < 0.5 ? both : [...both].reverse()) {
      const took = await ask(scene, email, doors.answers);
      if (n >= 0) times.push(took);
    }
  }
  const gap = Math.abs(median(doors.known) - median(doors.unknown));
  return {
    figure: `${gap.toFixed(2)} ms apart (${median(doors.known).toFixed(2)} known, ${median(doors.unknown).toFixed(2)} unknown); ${doors.answers.size} different answers`,
    pass: gap <= (scale < 1 ? SMALL_GAP_MS : GAP_MS) && doors.answers.size === 1,
    counts: { pairs, requests: 2 * pairs, addresses: known.length, differentAnswers: doors.answers.size },
  };
}

async function knownAddresses({ admin }: Scene, count: number): Promise<string[]> {
  const emails = Array.from({ length: count }, () => `${randomUUID()}@example.jp`);
  await admin.query(
    'INSERT INTO accounts (email, created_at, verified_at) SELECT unnest($1::text[]), now(), now()',
    [emails],
  );
  return emails;
}

/** By the page, as anybody would; what the answer says is kept without what differs from one second to the next. */
async function ask({ web }: Scene, email: string, answers: Set<string>): Promise<number> {
  const visitor = new Visitor(web.origin);
  const since = performance.now();
  const answer = await visitor.post('/sign-in', { email, next: '/me' });
  const body = await answer.text();
  const took = performance.now() - since;
  const headers = [...answer.headers].filter(([name]) => !OF_EACH.includes(name));
  answers.add(JSON.stringify([answer.status, headers, body, answer.headers.getSetCookie().length]));
  return took;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
