import { Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { Group } from '../group.entity';

/** Somebody is asked by mail to take a part in a group; nothing changes before that person says yes. */
export abstract class PartAsked {
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
