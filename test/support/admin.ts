import { dataSourceOptions } from '@app/database';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities';

/** Nobody waits at a page here: a machine that is busy with other tests may take its time. */
const PATIENCE_MS = 30_000;

/** The database with the owner's rights, to arrange what a test needs. */
export async function adminOf(url: string): Promise<DataSource> {
  const options = dataSourceOptions(url, 2);
  const extra = { ...options.extra, connectionTimeoutMillis: PATIENCE_MS };
  return new DataSource({ ...options, extra, entities: ENTITIES }).initialize();
}
