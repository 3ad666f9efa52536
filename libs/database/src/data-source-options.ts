import * as pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations';
import { NamingClient } from './naming-client';
import { PatientPool } from './patience';
import { PostgresNaming } from './postgres-naming';

/** TypeORM settings shared by the apps, the migrations and the tests. */
export function dataSourceOptions(url: string, poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    namingStrategy: new PostgresNaming(),
    poolSize,
    driver: { ...pg, Pool: PatientPool },
    extra: {
      Client: NamingClient,
      pipeline: true,
      // A line that is lost without a word is noticed, even while nothing is sent on it.
      keepAlive: true,
      // Statements are short and many run side by side: helpers cost more than they bring, even where none is needed.
      options: '-c max_parallel_workers_per_gather=0',
      // PostgreSQL waits for ever for a lock: a caller is told in time instead.
      lock_timeout: 10_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  };
}
