export { CorrectGroup } from './correct-group';
export { Group } from './group.entity';
export { GroupMember } from './group-member.entity';
export { GroupMembersQuery } from './group-members.query';
export { GroupsModule } from './groups.module';
export { type GroupForm, RegisterGroup } from './register-group';
export { type Review, ReviewGroup } from './review-group';
