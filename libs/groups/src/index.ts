export { AnswerToRepresent } from './answer-to-represent';
export { AskToRepresent } from './ask-to-represent';
export { CorrectGroup } from './correct-group';
export { AddGroupFiles, type FaultyFile } from './files/add-group-files';
export { FILE_PURPOSES, type FilePurpose, MOST_AT_ONCE, MOST_BYTES, MOST_FILES } from './files/file-limits';
export { GroupFile } from './files/group-file.entity';
export { GroupFilesQuery } from './files/group-files.query';
export { FILE_PROBLEMS, type SentFile } from './files/read-file';
export { RemoveGroupFile } from './files/remove-group-file';
export { Group } from './group.entity';
export { GroupMember } from './group-member.entity';
export { GroupMembersQuery } from './group-members.query';
export { GroupsModule } from './groups.module';
export { AnswerInvitationToJoin } from './members/answer-invitation-to-join';
export { EndMembership } from './members/end-membership';
export { InviteMember } from './members/invite-member';
export { MemberInvitation } from './members/member-invitation.entity';
export {
  type InvitationToJoin,
  type PeopleOfGroup,
  PeopleOfGroupQuery,
} from './members/people-of-group.query';
export { WithdrawInvitationToJoin } from './members/withdraw-invitation-to-join';
export { type GroupForm, RegisterGroup } from './register-group';
export { RenewGroup } from './renew-group';
export { RepresentativeTransfer } from './representative-transfer.entity';
export { type Review, ReviewGroup } from './review-group';
