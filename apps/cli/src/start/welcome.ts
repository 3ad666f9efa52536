import type { Config } from '@app/config';

/** Prints where the service answers, and in the demo how to sign in. */
export async function welcome(config: Config, stop: AbortSignal): Promise<void> {
  stop.throwIfAborted();
  process.stdout.write(`Tsumugi is ready: ${config.publicUrl}\n`);
}
