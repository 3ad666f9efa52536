import { parseArgs } from 'node:util';
import { Stage } from '../faults/delivery/stage';
import { startCluster, stopCluster } from '../support/cluster';
import { makeTemplate } from '../support/make-template.statement';
import { approvalsBesideBulletin } from './delivery/bulletin';
import { throughput } from './delivery/throughput';

/** `[--messages N] [--bulletin N]`: a JSON array of figures. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      messages: { type: 'string', default: '5000' },
      bulletin: { type: 'string', default: '30000' },
    },
  });
  const cluster = await startCluster();
  process.env.TSUMUGI_TEST_ADMIN_URL = cluster.adminUrl;
  process.env.TSUMUGI_TEST_APP_URL = cluster.appUrl;
  try {
    await makeTemplate(cluster);
    const figures = [
      ...(await on('redis', (stage) => throughput(stage, Number(values.messages)))),
      ...(await on('redis', (stage) => approvalsBesideBulletin(stage, Number(values.bulletin)))),
      ...(await on('postgres', (stage) => throughput(stage, Number(values.messages) / 2))),
    ];
    process.stdout.write(JSON.stringify(figures));
  } finally {
    await stopCluster(cluster.folder);
  }
}

async function on<T>(queue: 'redis' | 'postgres', work: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await Stage.open(queue);
  try {
    return await work(stage);
  } finally {
    await stage.close();
  }
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
