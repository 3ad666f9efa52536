import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Group } from '../group.entity';

/** Somebody is asked to act for a group, too; nothing changes before that person says yes. */
@Entity('member_invitations')
@Check('member_invitations_answer_check', "answer IN ('accepted', 'declined', 'expired', 'withdrawn')")
@Check('member_invitations_answered_check', '(answered_at IS NULL) = (answer IS NULL)')
@Index('member_invitations_open_idx', ['groupId', 'toAccountId'], {
  unique: true,
  where: 'answered_at IS NULL',
})
export class MemberInvitation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Group)
  groupId: string;

  @Column('uuid')
  @ForeignKey('Account')
  fromAccountId: string;

  @Column('uuid')
  @ForeignKey('Account')
  toAccountId: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  answer: 'accepted' | 'declined' | 'expired' | 'withdrawn' | null;
}
