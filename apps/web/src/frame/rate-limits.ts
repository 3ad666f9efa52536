import { createHmac } from 'node:crypto';
import { Config } from '@app/config';
import { Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Request, RequestHandler } from 'express';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { LIMITS, type Limit } from './limits';
import { networkOf } from './network-of';
import { SignedInStore } from './session';

/**
 * Counts requests by what they want and who sends them. Ways in are counted in PostgreSQL, the same for all processes
 * and after a restart; the floods that only load us are counted in each process, without a write for each request.
 */
@Injectable()
export class RateLimits {
  private readonly limiters: readonly (readonly [Limit, RateLimiterAbstract])[];

  constructor(
    private readonly config: Config,
    store: SignedInStore,
  ) {
    this.limiters = LIMITS.map((limit) => [limit, limiterFor(limit, store)] as const);
  }

  readonly handler: RequestHandler = (request, _response, next) => {
    if (!this.config.rateLimits) return next();
    this.count(request).then(() => next(), next);
  };

  /** @throws Refusal `too-many-requests` with the seconds until the next may come */
  private async count(request: Request): Promise<void> {
    const wanted = `${request.method} ${request.path.toLowerCase().replace(/(.)\/+$/, '$1')}`;
    for (const [{ routes, per }, limiter] of this.limiters) {
      const who = per === 'account' ? request.session?.accountId : networkOf(request.ip ?? '');
      if (who && routes.test(wanted)) await this.consume(limiter, who);
    }
  }

  private async consume(limiter: RateLimiterAbstract, who: string): Promise<void> {
    // Whoever reads the table learns no address.
    const key = createHmac('sha256', this.config.sessionSecret as string)
      .update(`limit:${who}`)
      .digest('base64url');
    try {
      await limiter.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new Refusal('too-many-requests', { retryAfter: Math.ceil(error.msBeforeNext / 1000) });
    }
  }
}

function limiterFor({ name, points, seconds, shared }: Limit, { pool }: SignedInStore): RateLimiterAbstract {
  const size = { keyPrefix: name, points, duration: seconds };
  const inMemory = new RateLimiterMemory(size);
  if (!shared) return inMemory;
  return new RateLimiterPostgres({
    ...{ ...size, storeClient: pool, storeType: 'pool', tableName: 'rate_limits', tableCreated: true },
    // A database that does not answer must not open the door to guessing.
    insuranceLimiter: inMemory,
  });
}
