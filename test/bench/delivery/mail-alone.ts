import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Sink } from './sink';

const ROOT = join(__dirname, '../../..');

/**
 * Mails a second through nodemailer alone to the same mail server: a letter that is written already, without queue,
 * database or lease. No delivery on this machine can be faster.
 */
export async function mailAlone(mails: number): Promise<number> {
  const sink = await Sink.open();
  const child = fork(join(ROOT, 'test/bench/delivery/mail-alone.main.ts'), {
    cwd: ROOT,
    execArgv: ['-r', 'reflect-metadata', '-r', './test/bench/register.cjs'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, SMTP_URL: sink.url },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    await once(child, 'message');
    child.send({ count: mails });
    const [{ seconds }] = (await once(child, 'message')) as [{ seconds: number }];
    return mails / seconds;
  } finally {
    child.kill('SIGKILL');
    sink.close();
  }
}
