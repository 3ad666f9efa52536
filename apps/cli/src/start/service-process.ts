import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

const PATIENCE_MS = 15_000;
const APPS = join(__dirname, '../../..');

/** Web or worker, as a process of its own that ends when this one does. */
export class ServiceProcess {
  private readonly child: ChildProcess;
  /** How it ended, once it has. */
  readonly ended: Promise<string>;

  constructor(
    readonly name: 'web' | 'worker',
    env: NodeJS.ProcessEnv,
  ) {
    // Detached: a Ctrl-C reaches us alone, and we stop the parts in their order.
    this.child = fork(join(APPS, name, 'src/main.js'), [], { env, detached: true });
    this.ended = new Promise((resolve) => {
      this.child.once('error', (error) => resolve(error.message));
      this.child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
  }

  /** SIGTERM, and SIGKILL for one that is still there after 15 seconds. */
  async stop(): Promise<void> {
    const impatience = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE_MS);
    this.child.kill('SIGTERM');
    await this.ended;
    clearTimeout(impatience);
  }
}
