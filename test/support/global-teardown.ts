import { stopCluster } from './cluster';

export default async function tearDown(): Promise<void> {
  const folder = process.env.TSUMUGI_TEST_CLUSTER;
  if (!folder) return;
  delete process.env.TSUMUGI_TEST_CLUSTER;
  delete process.env.TSUMUGI_TEST_ADMIN_URL;
  await stopCluster(folder);
}
