import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

export interface MailServerOptions {
  /** How long it thinks about each recipient, as one that looks senders up. */
  readonly thinksMs?: number;
  /** What it says to a mail instead of 250: a code by the message's id and how often it came; null: 250. */
  readonly refuses?: (messageId: string, times: number) => number | null;
}

interface Seen {
  tries: number;
  accepted: number;
}

/** A real SMTP server that counts what it accepts by Message-ID, and can be away. */
export class MailServer {
  readonly seen = new Map<string, Seen>();
  /** When each message was first accepted, by `performance.now`. */
  readonly acceptedAt = new Map<string, number>();
  refused = 0;
  /** Sends whose sender went away while it thought about the recipient. */
  cutOff = 0;
  private readonly thinking = new Set<string>();
  options: MailServerOptions;
  private server: SMTPServer | null = null;
  private port = 0;

  constructor(options: MailServerOptions = {}) {
    this.options = options;
  }

  static async open(options?: MailServerOptions): Promise<MailServer> {
    const mail = new MailServer(options);
    await mail.comeBack();
    return mail;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async comeBack(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      onRcptTo: (_, { id }, done) => {
        this.think(id).then(() => done(), done);
      },
      onClose: ({ id }) => {
        if (this.thinking.delete(id)) this.cutOff += 1;
      },
      onData: (stream, _, done) => {
        readMessageId(stream).then((id) => this.answer(id, done), done);
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((ready) => server.listen(this.port, '127.0.0.1', ready));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Refuses connections, and drops those that stand. */
  async goAway(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (!server) return;
    for (const connection of server.connections) connection.close();
    await new Promise<void>((closed) => server.close(closed));
  }

  acceptedTimes(messageId: string): number {
    return this.seen.get(messageId)?.accepted ?? 0;
  }

  get accepted(): number {
    return this.acceptedAt.size;
  }

  /** Sends under way: those whose recipient it thinks about. */
  get inFlight(): number {
    return this.thinking.size;
  }

  private async think(session: string): Promise<void> {
    const { thinksMs = 0 } = this.options;
    if (thinksMs === 0) return;
    this.thinking.add(session);
    await wait(thinksMs);
    this.thinking.delete(session);
  }

  private answer(id: string, done: (error?: Error) => void): void {
    const seen = this.seen.get(id) ?? { tries: 0, accepted: 0 };
    this.seen.set(id, seen);
    seen.tries += 1;
    const code = this.options.refuses?.(id, seen.tries) ?? null;
    if (code) {
      this.refused += 1;
      done(Object.assign(new Error('not now'), { responseCode: code }));
      return;
    }
    seen.accepted += 1;
    if (!this.acceptedAt.has(id)) this.acceptedAt.set(id, performance.now());
    done();
  }
}

async function readMessageId(stream: NodeJS.ReadableStream): Promise<string> {
  let head = '';
  for await (const chunk of stream) if (head.length < 4096) head += String(chunk);
  return /^message-id:\s*<([^@>]+)@/im.exec(head)?.[1] ?? 'none';
}
