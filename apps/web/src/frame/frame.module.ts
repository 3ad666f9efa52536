import { AccessModule } from '@app/access';
import { GroupsModule } from '@app/groups';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ActorOfSession } from './actor-of-session';
import { Once } from './once';
import { PolicyGuard } from './policy.guard';
import { SignedInStore } from './session';

@Module({
  imports: [AccessModule, GroupsModule, PeopleModule],
  providers: [ActorOfSession, Once, SignedInStore, { provide: APP_GUARD, useClass: PolicyGuard }],
})
export class FrameModule {}
