import cluster from 'node:cluster';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

const ON_ITS_WAY_MS = 250;

/**
 * A process of several behind one port stays a moment after it has closed its server: a connection that is on its way to
 * it goes to another process only when this one has said no to it.
 */
@Injectable()
export class LastConnections implements OnApplicationShutdown {
  async onApplicationShutdown(): Promise<void> {
    if (cluster.isWorker) await wait(ON_ITS_WAY_MS);
  }
}
