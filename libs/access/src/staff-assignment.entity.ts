import type { StaffRole } from '@app/database';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity';

/** A role in the volunteer centre, from a day until it is left; without an area it covers the whole city. */
@Entity('staff_roles')
@Check('staff_roles_role_check', "role IN ('coordinator', 'head-coordinator', 'administrator')")
@Index(['accountId'], { unique: true, where: 'until IS NULL' })
export class StaffAssignment {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Account)
  accountId: string;

  @Column('text')
  role: StaffRole;

  @Column('uuid', { nullable: true })
  @ForeignKey('CommunityArea')
  areaId: string | null;

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz', { nullable: true })
  until: Date | null;
}
