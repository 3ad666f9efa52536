import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerToRepresent } from './answer-to-represent';
import { AskToRepresent } from './ask-to-represent';
import { CorrectGroup } from './correct-group';
import { EndTransfer } from './end-transfer';
import { Group } from './group.entity';
import { GroupMember } from './group-member.entity';
import { GroupMembersQuery } from './group-members.query';
import { GroupReviewRinger } from './group-review-ringer';
import { RegisterGroup } from './register-group';
import { RenewGroup } from './renew-group';
import { RepresentativeTransfer } from './representative-transfer.entity';
import { ReviewGroup } from './review-group';
import { TransferRinger } from './transfer-ringer';

const PROVIDERS = [
  CorrectGroup,
  GroupMembersQuery,
  GroupReviewRinger,
  RegisterGroup,
  ReviewGroup,
  AnswerToRepresent,
  AskToRepresent,
  EndTransfer,
  RenewGroup,
  TransferRinger,
];

@Module({
  imports: [
    AccessModule,
    ClocksModule,
    OutboxModule,
    TypeOrmModule.forFeature([Group, GroupMember, RepresentativeTransfer]),
  ],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class GroupsModule {}
