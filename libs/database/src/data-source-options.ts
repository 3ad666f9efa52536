import type { DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations';
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
    extra: {
      // TypeORM waits for ever on an empty pool; a caller is told within two seconds instead.
      connectionTimeoutMillis: 2000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  };
}
