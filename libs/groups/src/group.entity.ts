import type { GroupKind, ReturnReason } from '@app/vocabulary';
import { Check, Column, Entity, ForeignKey, Generated, PrimaryColumn } from 'typeorm';

/** 団体: in review from `submittedAt`, registered from `registeredAt`, sent back at `returnedAt`. */
@Entity('groups')
@Check('groups_lapsed_check', 'lapsed_at IS NULL OR registered_at IS NULL')
export class Group {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('integer', { unique: true })
  @Generated('increment')
  number: number;

  @Column('text', { nullable: true, unique: true })
  ref: string | null;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  kana: string | null;

  @Column('text', { default: 'other' })
  kind: GroupKind;

  @Column('text', { default: '' })
  story: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('Town')
  townId: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true, unique: true })
  corporateNumber: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  registeredAt: Date | null;

  /** The last time that it said it goes on for another year. */
  @Column('timestamptz', { nullable: true })
  renewedAt: Date | null;

  /** Its registration ended because nobody renewed it. */
  @Column('timestamptz', { nullable: true })
  lapsedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  returnedAt: Date | null;

  @Column('text', { nullable: true })
  returnReason: ReturnReason | null;

  @Column('text', { nullable: true })
  returnNote: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
