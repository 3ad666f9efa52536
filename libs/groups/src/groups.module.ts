import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerToRepresent } from './answer-to-represent';
import { AskToRepresent } from './ask-to-represent';
import { CorrectGroup } from './correct-group';
import { EndTransfer } from './end-transfer';
import { AddGroupFiles } from './files/add-group-files';
import { GroupFile } from './files/group-file.entity';
import { GroupFilesQuery } from './files/group-files.query';
import { RemoveGroupFile } from './files/remove-group-file';
import { Group } from './group.entity';
import { GroupMember } from './group-member.entity';
import { GroupMembersQuery } from './group-members.query';
import { GroupReviewRinger } from './group-review-ringer';
import { AnswerInvitationToJoin } from './members/answer-invitation-to-join';
import { EndInvitation } from './members/end-invitation';
import { EndMembership } from './members/end-membership';
import { InvitationRinger } from './members/invitation-ringer';
import { InviteMember } from './members/invite-member';
import { MemberInvitation } from './members/member-invitation.entity';
import { PeopleOfGroupQuery } from './members/people-of-group.query';
import { WithdrawInvitationToJoin } from './members/withdraw-invitation-to-join';
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
  AddGroupFiles,
  AnswerInvitationToJoin,
  EndInvitation,
  EndMembership,
  InvitationRinger,
  InviteMember,
  PeopleOfGroupQuery,
  WithdrawInvitationToJoin,
  GroupFilesQuery,
  RemoveGroupFile,
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
    TypeOrmModule.forFeature([Group, GroupFile, GroupMember, MemberInvitation, RepresentativeTransfer]),
  ],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class GroupsModule {}
