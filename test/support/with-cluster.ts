import { startCluster, stopCluster } from './cluster';
import { makeTemplate } from './make-template.statement';

/** Does the work on a PostgreSQL of its own, with the template that tests are cloned from. */
export async function withCluster<T>(work: () => Promise<T>): Promise<T> {
  const cluster = await startCluster();
  process.env.TSUMUGI_TEST_ADMIN_URL = cluster.adminUrl;
  process.env.TSUMUGI_TEST_APP_URL = cluster.appUrl;
  try {
    await makeTemplate(cluster);
    return await work();
  } finally {
    await stopCluster(cluster.folder);
  }
}
