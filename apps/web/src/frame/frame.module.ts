import { AccessModule } from '@app/access';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ActingAsQuery } from './acting-as.query';
import { ActorOfSession } from './actor-of-session';
import { BeginSession } from './begin-session';
import { LastConnections } from './last-connections';
import { Once } from './once';
import { PolicyGuard } from './policy.guard';
import { RateLimits } from './rate-limits';
import { SignedInStore } from './session';

@Module({
  imports: [PeopleModule, AccessModule],
  providers: [
    ActingAsQuery,
    ActorOfSession,
    BeginSession,
    LastConnections,
    Once,
    RateLimits,
    SignedInStore,
    { provide: APP_GUARD, useClass: PolicyGuard },
  ],
  exports: [BeginSession],
})
export class FrameModule {}
