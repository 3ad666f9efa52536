import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Group } from './group.entity';

/** An account that acts for a group until it leaves. */
@Entity('group_members')
@Check('group_members_role_check', "role IN ('representative', 'contact')")
@Index(['groupId', 'accountId'], { unique: true, where: 'left_at IS NULL' })
export class GroupMember {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Group)
  groupId: string;

  @Column('uuid')
  @ForeignKey('Account')
  @Index()
  accountId: string;

  @Column('text', { default: 'contact' })
  role: 'representative' | 'contact';

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz', { nullable: true })
  leftAt: Date | null;
}
