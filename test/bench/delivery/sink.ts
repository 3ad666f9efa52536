import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const ROOT = join(__dirname, '../../..');

/** A real SMTP server elsewhere, so that it does not share a thread with whoever measures. */
export class Sink {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async open(): Promise<Sink> {
    const child = fork(join(ROOT, 'test/bench/delivery/sink.main.ts'), {
      cwd: ROOT,
      execArgv: ['-r', 'reflect-metadata', '-r', './test/bench/register.cjs'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    return new Sink(child, url);
  }

  async count(): Promise<number> {
    return (await this.ask<{ count: number }>('count')).count;
  }

  /** When each mail was accepted, in milliseconds since 1970, by Message-ID. */
  async times(): Promise<Map<string, number>> {
    return new Map((await this.ask<{ times: [string, number][] }>('times')).times);
  }

  /** @throws when so many have not come in time */
  async untilCount(count: number, withinMs: number): Promise<void> {
    const until = performance.now() + withinMs;
    while ((await this.count()) < count) {
      if (performance.now() > until) throw new Error(`${await this.count()} of ${count} mails came`);
      await wait(10);
    }
  }

  close(): void {
    this.child.kill('SIGKILL');
  }

  private async ask<T>(what: string): Promise<T> {
    const answered = once(this.child, 'message') as Promise<[T]>;
    this.child.send(what);
    return (await answered)[0];
  }
}
