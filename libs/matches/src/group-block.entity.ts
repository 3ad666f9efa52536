import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One side wants nothing to do with the other, until the day it takes that back; each side has its own. */
@Entity('group_blocks')
@Check('group_blocks_by_check', "by IN ('resident', 'group')")
@Index(['personId', 'groupId', 'by'], { unique: true, where: 'until IS NULL' })
export class GroupBlock {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId: string;

  @Column('uuid')
  @ForeignKey('Group')
  @Index()
  groupId: string;

  @Column('text')
  by: 'resident' | 'group';

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz', { nullable: true })
  until: Date | null;
}
