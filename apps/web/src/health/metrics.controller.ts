import { timingSafeEqual } from 'node:crypto';
import { Config } from '@app/config';
import { Refusal } from '@app/database';
import { Controller, Get, Headers, Res } from '@nestjs/common';
import type { Response } from 'express';
import { May } from '../frame/may';
import { Metrics } from './metrics';

/** For the one program that watches the service and shows the token; to anybody else there is nothing here. */
@Controller('metrics')
@May('read the metrics with their token')
export class MetricsController {
  constructor(
    private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  /** @throws Refusal `not-found` without the right token, or where none is set */
  @Get()
  async read(
    @Headers('authorization') shown: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const { metricsToken } = this.config;
    if (!metricsToken || !isSame(shown ?? '', `Bearer ${metricsToken}`)) throw new Refusal('not-found');
    response.type(this.metrics.contentType);
    return this.metrics.text();
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
