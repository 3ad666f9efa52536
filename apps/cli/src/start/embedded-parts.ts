import { type Config, type EmbeddedParts } from '@app/config';
import { migrate } from '@app/database';
import {
  addressOfService,
  EmbeddedServer,
  MailboxServer,
  noteService,
  removeServiceNote,
  StartProblem,
} from '@app/embedded';

import { loadCity } from '../demo/load-city';
import { onDatabase } from '../open-database';
import { checkPort } from './check-port';
import type { Running } from './running';
import { say } from './say';

/**
 * Everything that a machine with nothing but Node lacks: database, mail server, secrets.
 * @throws StartProblem `already-running`, `port-not-free` and those of the embedded server
 */
export async function openEmbeddedParts(config: Config, running: Running): Promise<EmbeddedParts> {
  await checkAddress(config);
  const server = await EmbeddedServer.open(config.dataFolder, say);
  running.add(() => server.close());
  server.onLost(() => running.lost('PostgreSQL ended'));
  await claim(server, config, running);
  await migrate(server.adminUrl, server.databaseUrl);
  await onDatabase(server.databaseUrl, (database) => loadCity(database, new Date()));
  const mailbox = await MailboxServer.open(server.folder.mailbox);
  running.add(() => mailbox.close());
  return {
    databaseUrl: server.databaseUrl,
    adminUrl: server.adminUrl,
    smtpUrl: mailbox.url,
    sessionSecret: server.secrets.session,
    mailbox: server.folder.mailbox,
    auditHeads: server.auditHeads,
    needsKeys: server.secrets.needs,
    push: server.secrets.vapid,
  };
}

/** Asked before anything is made, so that nothing is left behind; the port of a service on the same data is its own case. */
async function checkAddress(config: Config): Promise<void> {
  const host = process.env.HOST || '127.0.0.1';
  await checkPort(config.port, host).catch((error: StartProblem) => {
    throw addressOfService(config.dataFolder) ? alreadyRunning(config) : error;
  });
}

async function claim(server: EmbeddedServer, config: Config, running: Running): Promise<void> {
  if (!(await server.claimService())) throw alreadyRunning(config);
  noteService(config.dataFolder, config.publicUrl);
  running.add(async () => removeServiceNote(config.dataFolder));
}

function alreadyRunning({ dataFolder }: Config): StartProblem {
  const where = addressOfService(dataFolder) ?? 'another address';
  return new StartProblem('already-running', `Tsumugi runs on ${dataFolder} already: ${where}`);
}
