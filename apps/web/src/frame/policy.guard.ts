import { isProofOld, may, type Permission, PROVE_AGAIN, WHILE_HELPING } from '@app/access';
import { Config } from '@app/config';
import { Refusal } from '@app/database';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ActorOfSession, type Present } from './actor-of-session';
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

  /** @throws Refusal `sign-in-needed`, `not-allowed`, `passkey-needed`, `prove-again` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const demo = this.config.mailbox !== null;
    const now = new Date();
    const present = await this.actorOfSession.run(request.session, now);
    request.asked = askedOf(request, present, demo, now);
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (present.helping && permission && !WHILE_HELPING.includes(permission))
      throw new Refusal('not-while-helping');
    if (!permission || !may(present.actor, permission, demo)) throw refusalFor(present, permission, demo);
    if (PROVE_AGAIN.includes(permission) && present.device && isProofOld(present.device, now))
      throw new Refusal('prove-again');
    return true;
  }
}

/** Who could with the role that waits is told what it waits for. */
function refusalFor(
  { actor, device, waitsForPasskey }: Present,
  permission: Permission | undefined,
  demo: boolean,
) {
  if (actor.kind !== 'account') return new Refusal('sign-in-needed');
  const whole = { ...actor, staff: device?.staff ?? null };
  const would = waitsForPasskey && permission !== undefined && may(whole, permission, demo);
  return new Refusal(would ? 'passkey-needed' : 'not-allowed');
}
