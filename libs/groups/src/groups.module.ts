import { AccessModule } from '@app/access';
import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CorrectGroup } from './correct-group';
import { Group } from './group.entity';
import { GroupMember } from './group-member.entity';
import { GroupMembersQuery } from './group-members.query';
import { RegisterGroup } from './register-group';
import { ReviewGroup } from './review-group';

const PROVIDERS = [CorrectGroup, GroupMembersQuery, RegisterGroup, ReviewGroup];

@Module({
  imports: [AccessModule, OutboxModule, TypeOrmModule.forFeature([Group, GroupMember])],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class GroupsModule {}
