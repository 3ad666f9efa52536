import { createECDH, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserKeys } from '@app/notifications';
import { decrypt } from 'http_ece';

export interface PushedNote {
  readonly note: { title: string; body: string; url: string; tag: string };
  readonly ttl: number;
  readonly topic: string;
}

/** A push service and the browsers behind it, over real HTTP; only a browser can open what is sent to it. */
export class PushFake {
  readonly shown: PushedNote[] = [];
  /** Statuses that meet the next messages instead of 201. */
  readonly refusals: number[] = [];
  private readonly browsers = new Map<string, { ecdh: ReturnType<typeof createECDH>; auth: Buffer }>();

  private constructor(private readonly server: Server) {}

  static async open(): Promise<PushFake> {
    let fake: PushFake;
    const server = createServer((request, response) => void fake.answer(request, response));
    fake = new PushFake(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return fake;
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** A browser that has just subscribed. */
  subscribe(): BrowserKeys {
    const ecdh = createECDH('prime256v1');
    const p256dh = ecdh.generateKeys('base64url');
    const auth = randomBytes(16);
    const path = `/s/${randomBytes(8).toString('hex')}`;
    this.browsers.set(path, { ecdh, auth });
    return { endpoint: `http://${this.host}${path}`, p256dh, auth: auth.toString('base64url') };
  }

  /** The browser is thrown away: its address answers 410 from now on. */
  forget({ endpoint }: BrowserKeys): void {
    this.browsers.delete(new URL(endpoint).pathname);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const refusal = this.refusals.shift();
    const browser = this.browsers.get(request.url ?? '');
    if (refusal) return end(response, refusal);
    if (!browser) return end(response, 410);
    if (!request.headers.authorization?.startsWith('vapid t=')) return end(response, 401);
    const { ecdh, auth } = browser;
    const opened = decrypt(body, {
      version: 'aes128gcm',
      privateKey: ecdh,
      authSecret: auth.toString('base64url'),
    });
    this.shown.push({
      note: JSON.parse(opened.toString('utf8')),
      ttl: Number(request.headers.ttl),
      topic: String(request.headers.topic),
    });
    end(response, 201);
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, status === 429 ? { 'Retry-After': '45' } : {});
  response.end();
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
