import { ConfigProblem, loadConfig } from '@app/config';
import { endWithParent } from '@app/embedded';
import { announce } from './announce';
import { createWeb } from './create-web';

async function main(): Promise<void> {
  const config = loadConfig(process.env, ['databaseUrl', 'sessionSecret']);
  endWithParent();
  const app = await createWeb(config);
  await app.listen(config.port, config.host);
  await announce(app, config, new Date());
}

main().catch((error: Error) => {
  console.error(error instanceof ConfigProblem ? error.message : error);
  process.exit(1);
});
