import { Config, ConfigProblem, loadConfig, type Need } from '@app/config';
import { StartProblem } from '@app/embedded';
import { runService } from './run-service';
import { PartEnded } from './running';
import { say } from './say';
import { stopRequest } from './stop-request';

/** Runs the service until it is told to stop; the exit code. */
export async function main(): Promise<number> {
  const stop = stopRequest();
  try {
    refuseWords(process.argv.slice(2));
    await runService(checkedConfig(), stop);
    return 0;
  } catch (error) {
    if (stop.aborted) return 0;
    say(reasonOf(error));
    return 1;
  }
}

function refuseWords([word]: readonly string[]): void {
  if (word === undefined) return;
  const message = `The start takes no "${word}"; it is set by variables such as PORT, HOST and TSUMUGI_DATA.`;
  throw new ConfigProblem([message]);
}

/** A real database server brings no mailbox and no secrets along: those must be set too. */
function checkedConfig(): Config {
  const needs: Need[] = process.env.DATABASE_URL ? ['smtpUrl', 'sessionSecret'] : [];
  return loadConfig(process.env, needs);
}

function reasonOf(error: unknown): string {
  const expected =
    error instanceof ConfigProblem || error instanceof StartProblem || error instanceof PartEnded;
  if (expected) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
