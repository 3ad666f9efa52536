import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { May } from '../frame/may';
import { Readiness, type ServiceState } from './readiness';

/** For whoever watches the service: alive, and ready. */
@May('see whether the service is well')
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('healthz')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(@Res({ passthrough: true }) response: Response): Promise<ServiceState> {
    const state = await this.readiness.run();
    response.status(state.status === 'ok' ? 200 : 503);
    return state;
  }
}
