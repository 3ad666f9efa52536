import type { Config } from '@app/config';
import { demoLinks } from '../demo/sign-in-links';
import { onDatabase } from '../open-database';
import { print } from '../progress';

/** Prints where the service answers, and in the demo how to sign in. */
export async function welcome(config: Config): Promise<void> {
  print(`Tsumugi is ready: ${config.publicUrl}`);
  if (config.mailbox === null) return;
  print('Sign in as (each link works once):');
  const { databaseUrl, sessionSecret } = config as { databaseUrl: string; sessionSecret: string };
  const links = await onDatabase(databaseUrl, (database) => demoLinks(database, sessionSecret, new Date()));
  for (const { role, path } of links) print(`  ${role.padEnd(11)}  ${config.publicUrl}${path}`);
  print(`Mails that the demo sends: ${config.publicUrl}/mailbox`);
  print('Ctrl-C stops it; all data stay.');
}
