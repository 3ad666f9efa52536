import 'reflect-metadata';
import { createRequire } from 'node:module';
import { BREAKS, type Break } from './breaks';
import { hurry } from './hurry';
import { shiftClock } from './shift-clock';

const built = createRequire(__filename);
const { createWorker }: typeof import('../../../apps/worker/src/create-worker') = built(
  '../../../dist/apps/worker/src/create-worker.js',
);
const { loadConfig }: typeof import('@app/config') = built('../../../dist/libs/config/src/index.js');
const { JOBS }: typeof import('@app/jobs') = built('../../../dist/libs/jobs/src/index.js');

/** The worker as it is delivered, or with a part taken away, a clock that is wrong, or in a hurry; says when it consumes. */
async function main(): Promise<void> {
  const { FAULTS_BREAK, FAULTS_CLOCK_MS, FAULTS_HURRY } = process.env;
  if (FAULTS_BREAK) BREAKS[FAULTS_BREAK as Break]();
  if (FAULTS_CLOCK_MS) shiftClock(Number(FAULTS_CLOCK_MS));
  if (FAULTS_HURRY) hurry(JOBS);
  await createWorker(loadConfig(process.env, ['databaseUrl', 'smtpUrl', 'sessionSecret']));
  process.send?.('consuming');
}

process.on('disconnect', () => process.exit(0));
main().catch((error) => {
  console.error(error);
  process.exit(1);
});
