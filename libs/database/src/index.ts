export * from './actor';
export { dataSourceOptions } from './data-source-options';
export { Database, type Tx } from './database';
export { DatabaseModule } from './database.module';
export { type MigrationReport, migrate } from './migrate';
export { Refusal } from './refusal';
export { takeTurns } from './take-turns.statement';
