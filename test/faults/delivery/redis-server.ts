import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import Redis from 'ioredis';
import { freePort } from '../../support/free-port';

/** A redis-server at one address that can be killed, wiped and started again. It keeps nothing. */
export class RedisServer {
  private server: ChildProcess | null = null;

  private constructor(private readonly port: number) {}

  static async open(): Promise<RedisServer> {
    const redis = new RedisServer(await freePort());
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const flags = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.server = spawn('redis-server', flags, { stdio: 'ignore', cwd: '/' });
    await once(this.server, 'spawn').catch(() => {
      throw new Error('redis-server is missing; install it with: apt-get install redis-server');
    });
    await this.client((client) => client.ping());
  }

  async kill(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  }

  async wipe(): Promise<void> {
    await this.client((client) => client.flushall());
  }

  private async client(work: (client: Redis) => Promise<unknown>): Promise<void> {
    const client = new Redis(this.url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
    client.on('error', () => undefined);
    try {
      await work(client);
    } finally {
      client.disconnect();
    }
  }
}
