import { may, type Permission } from '@app/access';
import { Config } from '@app/config';
import { Refusal } from '@app/database';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ActorOfSession } from './actor-of-session';
import { askedOf } from './asked';
import { PERMISSION } from './may';

/** Asks the policy table for every route: no row, no way in. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actorOfSession: ActorOfSession,
    private readonly config: Config,
  ) {}

  /** @throws Refusal `sign-in-needed`, `not-allowed` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const demo = this.config.mailbox !== null;
    const actor = await this.actorOfSession.run(request.session?.accountId);
    request.asked = askedOf(request, actor, demo);
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (permission && may(actor, permission, demo)) return true;
    throw new Refusal(actor.kind === 'anyone' ? 'sign-in-needed' : 'not-allowed');
  }
}
