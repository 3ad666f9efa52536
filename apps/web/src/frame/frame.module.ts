import { AccessModule } from '@app/access';
import { GroupsModule } from '@app/groups';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ActorOfSession } from './actor-of-session';
import { BeginSession } from './begin-session';
import { Once } from './once';
import { PolicyGuard } from './policy.guard';
import { RateLimits } from './rate-limits';
import { SignedInStore } from './session';

@Module({
  imports: [AccessModule, GroupsModule, PeopleModule],
  providers: [
    ActorOfSession,
    BeginSession,
    Once,
    RateLimits,
    SignedInStore,
    { provide: APP_GUARD, useClass: PolicyGuard },
  ],
  exports: [BeginSession],
})
export class FrameModule {}
