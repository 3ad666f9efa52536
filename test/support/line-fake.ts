import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LinePush {
  readonly to: string;
  readonly text: string;
  readonly retryKey: string;
}

/** How the next push is met instead of being taken. */
export type LineMood = 'take-and-hang-up' | 'slow-down' | 'spent' | 'trouble' | 'unknown-user';

/** LINE's Messaging API over real HTTP: takes each retry key once and answers 409 ever after. */
export class LineFake {
  /** What reached a person. */
  readonly delivered: LinePush[] = [];
  readonly replies: string[] = [];
  /** Retry keys in the order in which they came. */
  readonly keys: string[] = [];
  readonly moods: LineMood[] = [];

  private constructor(private readonly server: Server) {}

  static async open(): Promise<LineFake> {
    let fake: LineFake;
    const server = createServer((request, response) => void fake.answer(request, response));
    fake = new LineFake(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await textOf(request));
    if (!request.headers.authorization?.startsWith('Bearer ')) return end(response, 401);
    if (request.url === '/v2/bot/message/reply') {
      this.replies.push(body.messages[0].text);
      return end(response, 200);
    }
    const retryKey = String(request.headers['x-line-retry-key'] ?? '');
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(retryKey)) return end(response, 400);
    this.keys.push(retryKey);
    this.push({ to: body.to, text: body.messages[0].text, retryKey }, response);
  }

  private push(push: LinePush, response: ServerResponse): void {
    const mood = this.moods.shift();
    const [status, headers, message] = this.met(mood, push);
    if (status === 200) this.delivered.push(push);
    if (mood === 'take-and-hang-up') response.destroy();
    else end(response, status, headers, message);
  }

  private met(
    mood: LineMood | undefined,
    { retryKey }: LinePush,
  ): [number, Record<string, string>?, string?] {
    if (mood === 'slow-down') return [429, { 'Retry-After': '30' }];
    if (mood === 'spent') return [429, {}, 'You have reached your monthly limit.'];
    if (mood === 'trouble') return [500];
    if (mood === 'unknown-user') return [400];
    return this.delivered.some((each) => each.retryKey === retryKey) ? [409] : [200];
  }
}

function end(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  message = '',
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify({ message }));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
