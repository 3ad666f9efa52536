import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Group } from './group.entity';

/** A representative asks somebody to take over; nothing changes before that person says yes. */
@Entity('representative_transfers')
@Check('representative_transfers_answer_check', "answer IN ('accepted', 'declined', 'expired')")
@Check('representative_transfers_answered_check', '(answered_at IS NULL) = (answer IS NULL)')
@Index(['groupId'], { unique: true, where: 'answered_at IS NULL' })
export class RepresentativeTransfer {
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
  answer: 'accepted' | 'declined' | 'expired' | null;
}
