import { rmSync, writeFileSync } from 'node:fs';
import { type Config, type EmbeddedParts } from '@app/config';
import { migrate } from '@app/database';
import { addressOfService, EmbeddedServer, MailboxServer, StartProblem } from '@app/embedded';
import type { Running } from './running';
import { say } from './say';

/**
 * Everything that a machine with nothing but Node lacks: database, mail server, secrets.
 * @throws StartProblem `already-running` and those of the embedded server
 */
export async function openEmbeddedParts(config: Config, running: Running): Promise<EmbeddedParts> {
  const server = await EmbeddedServer.open(config.dataFolder, say);
  running.add(() => server.close());
  server.onLost(() => running.lost('PostgreSQL ended'));
  await claim(server, config, running);
  await migrate(server.adminUrl, server.databaseUrl);
  const mailbox = await MailboxServer.open(server.folder.mailbox);
  running.add(() => mailbox.close());
  return {
    databaseUrl: server.databaseUrl,
    adminUrl: server.adminUrl,
    smtpUrl: mailbox.url,
    sessionSecret: server.secrets.session,
    mailbox: server.folder.mailbox,
  };
}

async function claim(server: EmbeddedServer, config: Config, running: Running): Promise<void> {
  if (!(await server.claimService())) {
    const where = addressOfService(server.folder) ?? 'another address';
    throw new StartProblem('already-running', `Tsumugi runs on ${config.dataFolder} already: ${where}`);
  }
  writeFileSync(server.folder.running, JSON.stringify({ address: config.publicUrl }));
  running.add(async () => rmSync(server.folder.running, { force: true }));
}
