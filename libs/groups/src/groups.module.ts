import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CorrectGroup } from './correct-group';
import { Group } from './group.entity';
import { GroupMember } from './group-member.entity';
import { GroupMembersQuery } from './group-members.query';
import { GroupReviewRinger } from './group-review-ringer';
import { RegisterGroup } from './register-group';
import { ReviewGroup } from './review-group';

const PROVIDERS = [CorrectGroup, GroupMembersQuery, GroupReviewRinger, RegisterGroup, ReviewGroup];

@Module({
  imports: [AccessModule, ClocksModule, OutboxModule, TypeOrmModule.forFeature([Group, GroupMember])],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class GroupsModule {}
