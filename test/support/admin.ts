import { dataSourceOptions } from '@app/database';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities';

/** The database with the owner's rights, to arrange what a test needs. */
export async function adminOf(url: string): Promise<DataSource> {
  return new DataSource({ ...dataSourceOptions(url, 2), entities: ENTITIES }).initialize();
}
