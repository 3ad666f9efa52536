import 'reflect-metadata';
import { loadConfig } from '@app/config';
import { createWorker } from '../../../apps/worker/src/create-worker';
import { BREAKS, type Break } from './breaks';
import { hurry } from './hurry';
import { shiftClock } from './shift-clock';

/** The worker as it stands, or with a part taken away, a clock that is wrong, or in a hurry; says when it consumes. */
async function main(): Promise<void> {
  const { FAULTS_BREAK, FAULTS_CLOCK_MS, FAULTS_HURRY } = process.env;
  if (FAULTS_BREAK) BREAKS[FAULTS_BREAK as Break]();
  if (FAULTS_CLOCK_MS) shiftClock(Number(FAULTS_CLOCK_MS));
  if (FAULTS_HURRY) hurry();
  await createWorker(loadConfig(process.env, ['databaseUrl', 'smtpUrl', 'sessionSecret']));
  process.send?.('consuming');
}

process.on('disconnect', () => process.exit(0));
main().catch((error) => {
  console.error(error);
  process.exit(1);
});
