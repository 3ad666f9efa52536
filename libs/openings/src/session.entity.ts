import type { CancelReason } from '@app/vocabulary';
import { Check, Column, Entity, ForeignKey, Generated, PrimaryColumn, Unique } from 'typeorm';
import { Opening } from './opening.entity';

/** 活動日・回: one dated occurrence. A capacity of null has no limit. */
@Entity('sessions')
@Unique(['openingId', 'startsAt'])
@Check('sessions_order_check', 'starts_at < ends_at')
@Check('sessions_capacity_check', 'capacity > 0')
@Check('sessions_taken_check', 'taken >= 0 AND taken <= coalesce(capacity, taken)')
export class Session {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('integer', { unique: true })
  @Generated('increment')
  number: number;

  @Column('uuid')
  @ForeignKey(() => Opening)
  openingId: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('integer', { nullable: true })
  capacity: number | null;

  @Column('integer', { default: 0 })
  taken: number;

  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;

  @Column('text', { nullable: true })
  cancelReason: CancelReason | null;

  @Column('text', { default: '' })
  cancelNote: string;
}
