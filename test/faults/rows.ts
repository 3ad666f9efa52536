import { auditChain } from './audit-chain';
import { idempotency } from './idempotency';
import { lastPlace } from './last-place';
import { model } from './model';
import { pool } from './pool';
import { postgresStop } from './postgres-stop';
import type { Row } from './row';

/** The scoreboard, in the order in which it runs. */
export const ROWS: readonly Row[] = [lastPlace, model, idempotency, auditChain, postgresStop, pool];
