import { auditChain } from './audit-chain';
import { clock } from './clock';
import { deliveryCrash } from './delivery-crash';
import { deliveryThrice } from './delivery-thrice';
import { enumeration } from './enumeration';
import { erasure } from './erasure';
import { fuzz } from './fuzz';
import { idempotency } from './idempotency';
import { injection } from './injection';
import { lastPlace } from './last-place';
import { leak } from './leak';
import { load } from './load';
import { model } from './model';
import { policy } from './policy';
import { pool } from './pool';
import { postgresStop } from './postgres-stop';
import { redisDown } from './redis-down';
import { redisWiped } from './redis-wiped';
import { relayDown } from './relay-down';
import { rls } from './rls';
import { rollingRestart } from './rolling-restart';
import type { Row } from './row';
import { signIn } from './sign-in';
import { wrongRecipient } from './wrong-recipient';

/** Places, and the trail of what was done. */
export const LIFE_ROWS: readonly Row[] = [lastPlace, model, idempotency, auditChain, postgresStop, pool];

/** Messages, whoever dies meanwhile. */
export const DELIVERY_ROWS: readonly Row[] = [
  deliveryThrice,
  deliveryCrash,
  redisWiped,
  redisDown,
  relayDown,
  wrongRecipient,
  clock,
  rollingRestart,
];

/** Who gets in, and what gets out. */
export const ACCESS_ROWS: readonly Row[] = [erasure, leak, injection, enumeration, signIn, policy, rls];

/** Very much at once, and anything at all. */
export const LOAD_ROWS: readonly Row[] = [fuzz, load];

/** The scoreboard, in the order in which it runs. */
export const ROWS: readonly Row[] = [...LIFE_ROWS, ...DELIVERY_ROWS, ...ACCESS_ROWS, ...LOAD_ROWS];
