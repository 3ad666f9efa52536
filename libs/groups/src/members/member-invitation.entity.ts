import { Check, Entity, Index } from 'typeorm';
import { PartAsked } from '../parts/part-asked.entity';

/** Somebody is asked to act for a group, too. */
@Entity('member_invitations')
@Check('member_invitations_answer_check', "answer IN ('accepted', 'declined', 'expired', 'withdrawn')")
@Check('member_invitations_answered_check', '(answered_at IS NULL) = (answer IS NULL)')
@Index('member_invitations_open_idx', ['groupId', 'toAccountId'], {
  unique: true,
  where: 'answered_at IS NULL',
})
export class MemberInvitation extends PartAsked {}
