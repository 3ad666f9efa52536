import { type Config, EMBEDDED_VARIABLE, type EmbeddedParts, loadConfig } from '@app/config';
import { checkPort } from './check-port';
import { openEmbeddedParts } from './embedded-parts';
import { Running } from './running';
import { say } from './say';
import { ServiceProcess } from './service-process';
import { waitUntilReady } from './wait-until-ready';
import { welcome } from './welcome';

/**
 * Runs the service until `stop` is aborted, then stops it in order: web and worker, mailbox, PostgreSQL.
 * With `DATABASE_URL` there are only web and worker: no embedded server, no demo city, no sign-in links.
 * @throws StartProblem what hinders the start; PartEnded when a part ends by itself
 */
export async function runService(config: Config, stop: AbortSignal): Promise<void> {
  const running = new Running();
  try {
    const embedded = config.databaseUrl ? null : await openEmbeddedParts(config, running);
    stop.throwIfAborted();
    await startProcesses(embedded, running, stop);
    await Promise.race([aborted(stop), running.partEnded]);
  } finally {
    if (stop.aborted) say('Stopping …');
    await running.stop();
  }
}

async function startProcesses(
  embedded: EmbeddedParts | null,
  running: Running,
  stop: AbortSignal,
): Promise<void> {
  const env = environmentOf(embedded);
  const config = loadConfig(env);
  await checkPort(config.port, config.host);
  const processes = [new ServiceProcess('web', env), new ServiceProcess('worker', env)];
  running.add(async () => void (await Promise.all(processes.map((each) => each.stop()))));
  for (const { name, ended } of processes) ended.then((how) => running.lost(`${name} ended (${how})`));
  await Promise.race([waitUntilReady(config.port, config.host, stop), running.partEnded]);
  stop.throwIfAborted();
  await welcome(config);
}

/** In the demo the terminal is for people: the processes log what went wrong, and nothing else, unless told so. */
function environmentOf(embedded: EmbeddedParts | null): NodeJS.ProcessEnv {
  // React and Express are several times slower when they believe that somebody develops with them.
  const env = { NODE_ENV: 'production', ...process.env };
  if (!embedded) return env;
  return { LOG_LEVEL: 'warn', ...env, [EMBEDDED_VARIABLE]: JSON.stringify(embedded) };
}

async function aborted(stop: AbortSignal): Promise<void> {
  if (stop.aborted) return;
  await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
}
