import 'reflect-metadata';
import { startCluster } from './cluster';
import { makeTemplate } from './make-template.statement';

/** One cluster serves all projects of a run; Jest hands the variables on to its workers. */
export default async function setUp(): Promise<void> {
  if (process.env.TSUMUGI_TEST_ADMIN_URL) return;
  const cluster = await startCluster();
  await makeTemplate(cluster);
  process.env.TSUMUGI_TEST_ADMIN_URL = cluster.adminUrl;
  process.env.TSUMUGI_TEST_APP_URL = cluster.appUrl;
  process.env.TSUMUGI_TEST_CLUSTER = cluster.folder;
}
