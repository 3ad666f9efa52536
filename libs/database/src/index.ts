export * from './actor';
export { asEngine, inNameOf } from './actor.statement';
export { dataSourceOptions } from './data-source-options';
export { Database } from './database';
export { DatabaseModule } from './database.module';
export { ForgetAnswers } from './forget-answers';
export {
  type Answer,
  type KeptAnswer,
  keepAnswer,
  keptAnswer,
  type RequestKey,
} from './kept-answer.statement';
export { type MigrationReport, migrate } from './migrate';
export type { Tx } from './part';
export { notWaitedFor, PatientPool, waitedFor } from './patience';
export { PLANNED_EACH_TIME, PreparingClient } from './preparing-client';
export { Refusal } from './refusal';
export { takeTurns } from './take-turns.statement';
export { together } from './together';
export { isUnreachable } from './unreachable';
export { wallsInWords } from './walls/in-words';
export type { Rule, Wall } from './walls/rule';
export { OPEN_TABLES, WALLS } from './walls/walls';
