import { ConfigProblem, loadConfig } from '@app/config';
import { endWithParent } from '@app/embedded';
import { createWorker } from './create-worker';

async function main(): Promise<void> {
  const config = loadConfig(process.env, ['databaseUrl', 'smtpUrl', 'sessionSecret']);
  endWithParent();
  await createWorker(config);
}

main().catch((error: Error) => {
  console.error(error instanceof ConfigProblem ? error.message : error);
  process.exit(1);
});
