import { Agent, type IncomingMessage, request } from 'node:http';

export interface Post {
  readonly path: string;
  readonly key: string;
  readonly body: unknown;
}

export interface Sent {
  /** 0 where the line was cut before any answer, or could not be had. */
  readonly status: number;
  /** `null` where the answer was not read to its end. */
  readonly body: string | null;
}

/** `own line`: whole, on a connection of its own; `cut early`: as soon as the request is out; `cut after commit`: when the answer's head is there. */
export type Cut = 'whole' | 'own line' | 'cut early' | 'cut after commit';

const CUT: Sent = { status: 0, body: null };

/** Posts with a key, over lines that it can cut. */
export class Sender {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

  constructor(
    private readonly origin: string,
    private readonly cookie: string,
  ) {}

  /** Reads a page on a connection of its own. @returns its status, 0 where there was no answer */
  look(path: string, withinMs = 30_000): Promise<number> {
    return new Promise((done) => {
      const get = request(
        this.origin + path,
        { agent: new Agent(), headers: { cookie: this.cookie } },
        (answer) => {
          answer.resume();
          answer.on('end', () => done(answer.statusCode ?? 0));
        },
      );
      get.setTimeout(withinMs, () => get.destroy());
      get.on('error', () => done(0));
      get.on('close', () => done(0));
      get.end();
    });
  }

  send({ path, key, body }: Post, cut: Cut, withinMs = 30_000): Promise<Sent> {
    const text = JSON.stringify(body);
    const headers = {
      ...{ cookie: this.cookie, 'sec-fetch-site': 'same-origin', 'idempotency-key': key },
      ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
    };
    return new Promise((done) => {
      const agent = cut === 'whole' ? this.agent : new Agent();
      const post = request(this.origin + path, { method: 'POST', agent, headers }, (answer) => {
        if (!cut.startsWith('cut')) return read(answer, done);
        post.destroy();
        done({ status: answer.statusCode ?? 0, body: null });
      });
      post.setTimeout(withinMs, () => post.destroy());
      post.on('error', () => done(CUT));
      post.on('close', () => done(CUT));
      post.end(text, () => {
        if (cut === 'cut early') setTimeout(() => post.destroy(), 5);
      });
    });
  }
}

function read(answer: IncomingMessage, done: (sent: Sent) => void): void {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('error', () => done(CUT));
  answer.on('end', () => done({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
}
