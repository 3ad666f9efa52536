import { Client } from 'pg';
import { migrate } from '../../libs/database/src/migrate';
import type { TestCluster } from './cluster';

export const TEMPLATE = 'tsumugi_template';

/** Migrates one database from nothing, which every test database is then a copy of. */
export async function makeTemplate(cluster: TestCluster): Promise<void> {
  await migrate(cluster.adminUrl, cluster.appUrl);
  const client = new Client({ connectionString: cluster.adminUrl.replace(/\/\w+$/, '/postgres') });
  await client.connect();
  await client.query(`ALTER DATABASE tsumugi RENAME TO ${TEMPLATE}`);
  await client.end();
}
