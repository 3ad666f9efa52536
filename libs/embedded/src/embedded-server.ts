import { existsSync } from 'node:fs';
import type { Client } from 'pg';
import { binaries } from './binaries';
import { type ClusterPlace, clusterPlace } from './cluster-place';
import { type DataFolder, dataFolder } from './data-folder';
import { withFileLock } from './file-lock';
import { initCluster } from './init-cluster';
import { connectSoon, launch } from './launch';
import { clearForeignPidFile, runningPostmaster } from './postmaster';
import { countOthers, takeServiceLock } from './presence.query';
import { ADMIN, APP, DATABASE, makeRolesAndDatabase } from './roles.statement';
import { keptSecrets, type Secrets } from './secrets';
import { stopPostmaster } from './stop-postmaster';

/**
 * The PostgreSQL of a data folder. Everybody who uses it keeps one connection open; the last one to leave stops it.
 * So a command can borrow the service's server, and a server that outlived a killed process is found and used.
 */
export class EmbeddedServer {
  private closing = false;

  private constructor(
    readonly folder: DataFolder,
    readonly secrets: Secrets,
    private readonly place: ClusterPlace,
    private readonly client: Client,
  ) {
    client.on('error', () => undefined);
  }

  /**
   * Finds the running server of a data folder, or starts it; the first time it makes everything.
   * @param root the data folder
   * @throws StartProblem
   */
  static async open(root: string, say: (line: string) => void = () => undefined): Promise<EmbeddedServer> {
    const folder = dataFolder(root);
    return withFileLock(folder.lock, async () => {
      const secrets = keptSecrets(folder.secrets);
      const place = clusterPlace(folder, say);
      const client = await findOrStart(folder, place, secrets, say);
      const server = new EmbeddedServer(folder, secrets, place, client);
      await makeRolesAndDatabase(client, secrets);
      return server;
    });
  }

  /** The application's role. */
  get databaseUrl(): string {
    return this.url(APP, this.secrets.app);
  }

  /** The owner of the tables. */
  get adminUrl(): string {
    return this.url(ADMIN, this.secrets.admin);
  }

  /** Where the end of the audit trail's chain is signed. */
  get auditHeads(): { file: string; key: string } {
    return { file: this.folder.auditHeads, key: this.secrets.audit };
  }

  /** Calls back once if the server goes away by itself. */
  onLost(callback: () => void): void {
    this.client.once('end', () => {
      if (!this.closing) callback();
    });
  }

  /** Takes the service's place, for as long as this is open; `false` if a service runs on this data folder already. */
  claimService(): Promise<boolean> {
    return takeServiceLock(this.client);
  }

  /** Leaves, and stops the server if nobody else uses it. */
  async close(): Promise<void> {
    if (this.closing) return;
    this.closing = true;
    await withFileLock(this.folder.lock, async () => {
      const others = await countOthers(this.client).catch(() => 0);
      await this.client.end().catch(() => undefined);
      if (others === 0) await stopPostmaster(this.place.folder);
    });
  }

  private url(user: string, password: string): string {
    return `postgres://${user}:${password}@127.0.0.1:${this.client.port}/${DATABASE}`;
  }
}

async function findOrStart(
  folder: DataFolder,
  place: ClusterPlace,
  secrets: Secrets,
  say: (line: string) => void,
): Promise<Client> {
  const running = runningPostmaster(place.folder);
  if (running) return connectSoon(running.port, secrets.superuser);
  const programs = binaries(place.runner, say);
  if (!existsSync(place.folder)) await initCluster(programs, place, secrets.superuser);
  clearForeignPidFile(place.folder);
  return launch(programs, place, folder.log, secrets.superuser);
}
